/**
 * Irregular forms, a dictionary form a line and its other forms after the colon. Regular ones follow the rules of
 * `lemma-rules.ts`; what stands here is what the rules would miss.
 */
const VERBS = `
be: am is are was were been being 's 'm 're m re r ai
have: has had having 's 've 'd ve ha of
do: does did done doing
say: said   go: goes went gone   make: made   take: took taken   see: saw seen   come: came   get: got gotten
give: gave given   find: found   think: thought   tell: told   become: became   leave: left   feel: felt   put: put
bring: brought   begin: began begun   keep: kept   hold: held   write: wrote written   stand: stood   hear: heard
let: let   mean: meant   set: set   meet: met   run: ran   pay: paid   sit: sat   speak: spoke spoken   lie: lay lain lying
lead: led   read: read   grow: grew grown   lose: lost   fall: fell fallen   send: sent   build: built   rebuild: rebuilt
understand: understood   draw: drew drawn   withdraw: withdrew withdrawn   break: broke broken   spend: spent   cut: cut
rise: rose risen   arise: arose arisen   drive: drove driven   buy: bought   wear: wore worn   choose: chose chosen
know: knew known   seek: sought   throw: threw thrown   overthrow: overthrew overthrown   catch: caught   deal: dealt
win: won   fight: fought   teach: taught   eat: ate eaten   beat: beaten   sell: sold   shoot: shot   strike: struck stricken
hit: hit   hurt: hurt   cost: cost   shut: shut   spread: spread   split: split   cast: cast   broadcast: broadcast
forecast: forecast   bet: bet   quit: quit   rid: rid   shed: shed   burst: burst   thrust: thrust   wed: wed   upset: upset
fly: flew flown   flee: fled   forget: forgot forgotten   forgive: forgave forgiven   freeze: froze frozen   hang: hung
hide: hid hidden   lay: laid   light: lit   ride: rode ridden   ring: rang rung   sing: sang sung   sink: sank sunk
shake: shook shaken   shine: shone   shrink: shrank shrunk   sleep: slept   slide: slid   steal: stole stolen   stick: stuck
swear: swore sworn   sweep: swept   swim: swam swum   swing: swung   tear: tore torn   wake: woke woken   awake: awoke awoken
weep: wept   wind: wound   bear: bore borne born   bind: bound   bite: bit bitten   bleed: bled   blow: blew blown
breed: bred   burn: burnt   cling: clung   creep: crept   dig: dug   dream: dreamt   drink: drank drunk   feed: fed
forbid: forbade forbidden   forgo: forwent forgone   undergo: underwent undergone   grind: ground   kneel: knelt
lean: leant   leap: leapt   learn: learnt   lend: lent   mislead: misled   mistake: mistook mistaken
misunderstand: misunderstood   overcome: overcame   oversee: oversaw overseen   foresee: foresaw foreseen   override: overrode
overtake: overtook overtaken   undertake: undertook undertaken   prove: proven   repay: repaid  retell: retold
rewrite: rewrote rewritten   saw: sawn   sew: sewn   show: shown   sow: sown   slay: slew slain   sling: slung   smell: smelt
speed: sped   spell: spelt   spill: spilt   spin: spun   spit: spat   spoil: spoilt   spring: sprang sprung   sting: stung
stink: stank stunk   stride: strode   string: strung   strive: strove striven   swell: swollen   tread: trod trodden
uphold: upheld   withhold: withheld   withstand: withstood   wring: wrung   abide: abode   beget: begot begotten
behold: beheld   bend: bent   bid: bade bidden   die: dying   tie: tying   vie: vying   untie: untying   outdo: outdid outdone
redo: redid redone   undo: undid undone   resell: resold   offset: offset   reset: reset   outgrow: outgrew   weave: wove woven
retake: retook retaken   partake: partook   remake: remade   unwind: unwound   outrun: outran   overrun: overran
rerun: reran   plead: pled   strew: strewn   shear: shorn   hew: hewn   dwell: dwelt   go: gon   want: wan   welcome: welcomed welcoming   become: becoming   come: coming   overcome: overcoming
travel: travelled travelling   panic: panicked panicking   mimic: mimicked mimicking   traffic: trafficked trafficking
picnic: picnicked picnicking   frolic: frolicked frolicking   agree: agreed   free: freed freeing   dye: dyeing   eye: eyed
singe: singeing   age: ageing aging   bus: bused busing   focus: focussed focusing focused focuses   bias: biased biasing
canvas: canvased   gas: gassed gassing   quiz: quizzed quizzing quizzes   echo: echoed echoing   veto: vetoed vetoing
taxi: taxied taxiing   ski: skied skiing   canoe: canoed canoeing   tiptoe: tiptoed   shoe: shod shoeing   queue: queuing
program: programmed programming   ache: ached aching   breathe: breathed breathing   bathe: bathed bathing
clothe: clothed   soothe: soothed soothing   loathe: loathed loathing   seethe: seethed seething   taste: tasted tasting
waste: wasted wasting   paste: pasted pasting   haste: hasted   change: changed changing   exchange: exchanged exchanging
arrange: arranged arranging   rearrange: rearranged   challenge: challenged challenging   plunge: plunged plunging
range: ranged ranging   avenge: avenged avenging   infringe: infringed infringing   lunge: lunged   hinge: hinged hinging
scavenge: scavenged scavenging   cringe: cringed cringing   revenge: revenged   estrange: estranged   impinge: impinged
pilot: piloted piloting   pivot: pivoted pivoting   riot: rioted rioting   ballot: balloted   total: totaled totaling
debut: debuted debuting   murmur: murmured murmuring   create: created creating   recreate: recreated recreating
combat: combated combating   format: formatted formatting   route: routed routing   reroute: rerouted   hope: hoped hoping
cope: coped coping   scope: scoped   grope: groped groping   elope: eloped   interfere: interfered interfering
adhere: adhered adhering   persevere: persevered   revere: revered   interview: interviewed interviewing
concede: conceded conceding   recede: receded receding   precede: preceded preceding   impede: impeded impeding
supersede: superseded   complete: completed completing   delete: deleted deleting   compete: competed competing
deplete: depleted depleting   execute: executed executing   dispute: disputed disputing   type: typed typing
phone: phoned phoning   postpone: postponed postponing   condone: condoned condoning   clone: cloned cloning
hone: honed honing   loan: loaned   tune: tuned tuning   prune: pruned pruning   intervene: intervened intervening
convene: convened convening   reconvene: reconvened   contravene: contravened   store: stored storing
ignore: ignored ignoring   explore: explored exploring   restore: restored restoring   score: scored scoring
adore: adored adoring   implore: implored imploring   bore: bored boring   deplore: deplored   probe: probed probing
invite: invited inviting   unite: united uniting   reunite: reunited   ignite: ignited igniting   recite: recited reciting
excite: excited exciting   cite: cited citing   site: sited   expedite: expedited   incite: incited inciting
write: writing   rewrite: rewriting   bite: biting   despite: despited   use: used using   reuse: reused   abuse: abused abusing
accuse: accused accusing   excuse: excused   fuse: fused   refuse: refused refusing   confuse: confused confusing
amuse: amused   deploy: deployed   guarantee: guaranteed guaranteeing   referee: refereed   decree: decreed
disagree: disagreed disagreeing   oversee: overseeing   flee: fleeing   see: seeing   agree: agreeing   be: bein
dub: dubbed   promote: promoted promoting   devote: devoted devoting   vote: voted voting   quote: quoted quoting
denote: denoted   note: noted noting   overthrow: overthrowing   poll: polled polling   roll: rolled rolling
enroll: enrolled enrolling   install: installed installing   recall: recalled recalling   fulfill: fulfilled fulfilling
instill: instilled   drill: drilled   stroll: strolled   control: controlled controlling   patrol: patrolled patrolling
compel: compelled compelling   expel: expelled expelling   propel: propelled propelling   rebel: rebelled rebelling
cancel: cancelled cancelling   label: labelled labelling   model: modelled modelling   fuel: fuelled fuelling
signal: signalled signalling   level: levelled levelling   quarrel: quarrelled   counsel: counselled   excel: excelled excelling
equal: equalled   dispel: dispelled   repel: repelled   annul: annulled   quell: quelled   total: totalled totalling
hassle: hassled   add: added adding   egg: egged egging   err: erred erring   purr: purred   buzz: buzzed   fizz: fizzed
stuff: stuffed   bluff: bluffed   staff: staffed staffing   sniff: sniffed   puff: puffed   scoff: scoffed   cuff: cuffed
`;

const NOUNS = `
child: children   man: men   woman: women   foot: feet   tooth: teeth   goose: geese   mouse: mice
life: lives   wife: wives   knife: knives   leaf: leaves   thief: thieves   half: halves   wolf: wolves   shelf: shelves
loaf: loaves   calf: calves   self: selves   elf: elves   scarf: scarves   hoof: hooves   penny: pence   ox: oxen   die: dice
analysis: analyses   crisis: crises   thesis: theses   hypothesis: hypotheses   basis: bases   diagnosis: diagnoses
oasis: oases   axis: axes   emphasis: emphases   synthesis: syntheses   parenthesis: parentheses   neurosis: neuroses
criterion: criteria   phenomenon: phenomena   medium: media   datum: data   bacterium: bacteria   curriculum: curricula
memorandum: memoranda   stratum: strata   spectrum: spectra   stimulus: stimuli   nucleus: nuclei   alumnus: alumni
radius: radii   fungus: fungi   syllabus: syllabi   cactus: cacti   corpus: corpora   genus: genera   index: indices
appendix: appendices   matrix: matrices   vertex: vertices   larva: larvae   alga: algae   formula: formulae
hero: heroes   potato: potatoes   tomato: tomatoes   echo: echoes   veto: vetoes   torpedo: torpedoes   embargo: embargoes
volcano: volcanoes   tornado: tornadoes   mosquito: mosquitoes   cargo: cargoes   mango: mangoes   negro: negroes
shoe: shoes   toe: toes   canoe: canoes   foe: foes   hoe: hoes   movie: movies   cookie: cookies   zombie: zombies
calorie: calories   species: species   series: series   means: means   headquarters: headquarters   crossroads: crossroads
barracks: barracks   news: news   politics: politics   economics: economics   physics: physics   mathematics: mathematics
gallows: gallows   thanks: thanks   people: people   grounds: grounds   regards: regards   clothes: clothes   pants: pants   troops: troops   staff: staff
police: police   goods: goods   jeans: jeans   glasses: glasses   scissors: scissors   whereabouts: whereabouts
outskirts: outskirts   remains: remains   proceedings: proceedings   belongings: belongings   savings: savings
surroundings: surroundings   premises: premises   genitals: genitals   trousers: trousers   sunglasses: sunglasses
lens: lenses   bus: buses   gas: gases   virus: viruses   campus: campuses   bonus: bonuses   focus: focuses   plus: pluses
census: censuses   status: statuses   consensus: consensuses   chorus: choruses   circus: circuses   corps: corps
menu: menus   quiz: quizzes   yes: yeses   aircraft: aircraft   sheep: sheep   fish: fish   deer: deer   offspring: offspring
year: yr yrs yr.   minute: min mins min.   hour: hr hrs   kilometer: km kms   axe: axes   ax: axes   ache: aches   niche: niches
psyche: psyches   cache: caches   moustache: moustaches   avalanche: avalanches   tie: ties   pie: pies   lie: lies   die: dies
kurd: kurds   p.m.: pm p.m   a.m.: am a.m   tv: t.v.   money: monies   cafe: cafes   cliche: cliches   house: houses
size: sizes   prize: prizes   breeze: breezes   maze: mazes   bruise: bruises
`;

const ADJECTIVES = `
good: better best   bad: worse worst   far: farther farthest further furthest   little: less least   late: later latest
old: elder eldest   large: larger largest   close: closer closest   wide: wider widest   safe: safer safest
nice: nicer nicest   fine: finer finest   free: freer freest   brave: braver bravest   wise: wiser wisest   rare: rarer rarest
strange: stranger strangest   simple: simpler simplest   gentle: gentler gentlest   able: abler ablest   humble: humbler humblest
noble: nobler noblest   subtle: subtler subtlest   true: truer truest   blue: bluer bluest   pale: paler palest
cute: cuter cutest   rude: ruder rudest   severe: severer severest   sure: surer surest   tense: tenser tensest
dense: denser densest   fierce: fiercer fiercest   loose: looser loosest   white: whiter whitest   ripe: riper ripest
tame: tamer tamest   lame: lamer lamest   sore: sorer sorest   pure: purer purest   polite: politer politest   huge: huger hugest
handsome: handsomer handsomest   remote: remoter remotest   sane: saner sanest   vague: vaguer vaguest   more: more
most: most   less: less   least: least   fewer: fewer   bitter: bitterer   clever: cleverer   well: better best
small: smaller smallest   tall: taller tallest   full: fuller fullest   gross: grosser grossest   cross: crosser
stiff: stiffer stiffest   dull: duller dullest   gray: grayer
`;

/** Words of closed classes, by Penn tag: `tag: form=lemma …`. Forms of one tag that keep themselves are left out. */
const CLOSED = `
PRP: i=I me=I him=he them=they us=we her=she 's=we em=they 'em=they mine=my yours=your ours=our theirs=their hers=her u=you ya=you y'=you s=we
PRP$: ur=your yo=your
VBZ: s=be
NNP: mr=Mr.
DT: an=a these=this those=that
IN: vs=versus vs.=vs. thru=through til=till w/=with cuz=because 'cause=because w/o=without v.=versus
MD: 'll=will ll=will ca=can 'd=would d=would wo=will sha=shall
POS: s='s '='s
RB: n't=not nt=not asap=ASAP aka=a.k.a. better=well best=well
RBR: better=well worse=badly further=far more=more less=less
RBS: best=well worst=badly most=most least=least
TO: na=to ta=to
CC: n=and 'n=and 'n'=and
UH: ok=OK
CD: m=million bn=billion b=billion k=thousand tn=trillion t=trillion
NN: pm=p.m. am=a.m. p.m=p.m. a.m=a.m. tv=TV t.v.=TV
FW: etc=etc. ie=i.e. eg=e.g.
`;

const MONTHS = `
January: Jan Jan.   February: Feb Feb.   March: Mar.   April: Apr Apr.   June: Jun.   July: Jul.   August: Aug Aug.
September: Sept Sept. Sep Sep.   October: Oct Oct.   November: Nov Nov.   December: Dec Dec.   Monday: Mon Mon.
Tuesday: Tue Tue. Tues Tues.   Wednesday: Wed Wed.   Thursday: Thu Thu. Thurs Thurs. Thur.   Friday: Fri Fri.
Saturday: Sat Sat.   Sunday: Sun.
`;

/** Names that look like plurals and are none. */
const SINGULAR_NAMES = `Netherlands Philippines Olympics Paralympics Commons Works Beatles Sciences`;

/** From each irregular form to its dictionary form. The first line that names a form wins. */
function forms(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let lemma = '';
  for (const word of list.trim().split(/\s+/)) {
    if (word.endsWith(':')) lemma = word.slice(0, -1);
    else if (!found.has(word)) found.set(word, lemma);
  }
  return found;
}

function closed(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of CLOSED.trim().split('\n')) {
    const [tag, rest] = line.split(/: (.*)/s);
    for (const pair of rest.split(/\s+/)) {
      const cut = pair.lastIndexOf('=');
      found.set(`${tag} ${pair.slice(0, cut)}`, pair.slice(cut + 1));
    }
  }
  return found;
}

export const irregularVerbs = forms(VERBS);
export const irregularNouns = forms(NOUNS);
export const irregularAdjectives = forms(ADJECTIVES);
export const pluralNames: ReadonlySet<string> = new Set(SINGULAR_NAMES.split(' '));
export const shortNames = forms(MONTHS);
/** Keys are `TAG form`. */
export const closedClasses = closed();
