const verbs = (stems: string) => stems.trim().split(/\s+/);

/** Verb forms by state; `~` stands for the regular endings. */
const OBJECT: Record<string, string> = {
  killed:
    'kill~ murder~ assassinat* massacr* slaughter~ slay slays slain slew exterminat* exhume exhumed exhuming buried bury burying',
  executed: 'execut* behead~ hanged hanging lynched',
  wounded: 'wound~ injur* hurt hurts hurting maim~ burned_ scald~',
  detained:
    'detain~ arrest~ jail~ imprison~ incarcerat* apprehend~ intern~ hold holds holding held caught catch nabbed',
  captured: 'captured capturing captures capture',
  abducted: 'kidnap kidnaps kidnapped kidnapping abduct~',
  freed: 'free frees freed freeing releas* liberat*',
  rescued: 'rescu* sav*_ saved plucked',
  displaced: 'displac* uproot~',
  evacuated: 'evacuat* airlift~',
  infected: 'infect~ sicken~',
  vaccinated: 'vaccinat* immunis* immuniz* inoculat*',
  hospitalised: 'hospitalis* hospitaliz*',
  sentenced: 'sentenc*',
  convicted: 'convict~',
  acquitted: 'acquit acquits acquitted acquitting exonerated',
  charged: 'charg* indict~ prosecut*',
  deported: 'deport~ repatriat* expel expels expelled expelling extradit*',
  stranded: 'strand~ maroon~',
  trapped: 'trap traps trapped trapping',
  poisoned: 'poison~',
  dismissed: 'dismiss dismissed dismisses dismissing sack~ fir*_ suspend~',
  deployed: 'deploy~ mobilis* mobiliz*',
  recruited: 'recruit~ conscript~ draft~',
  questioned: 'question~ interrogat*',
  tortured: 'tortur*',
  evicted: 'evict~',
  pardoned: 'pardon~',
  quarantined: 'quarantin* isolat*',
};

const SUBJECT: Record<string, string> = {
  killed:
    'die dies died dying perish perishes perished perishing drown drowns drowned drowning succumb succumbed succumbing',
  missing: 'disappear disappeared disappearing vanish vanished missing unaccounted',
  displaced: 'fled flee flees fleeing',
  escaped: 'escap*',
  survived: 'surviv*',
  wounded: 'wounded injured',
};

/** Adjectives and participles right after the number or its noun: "26 dead", "88 missing". */
const AFTER: Record<string, string> = {
  killed: 'dead killed lifeless slain deceased',
  wounded: 'wounded injured hurt',
  missing: 'missing unaccounted disappeared',
  detained: 'detained arrested jailed imprisoned behind_',
  displaced: 'displaced homeless',
  hostages: 'hostage captive',
  alive: 'alive unharmed unhurt unscathed',
  infected: 'infected sick ill',
  hospitalised: 'hospitalised hospitalized',
  stranded: 'stranded',
  trapped: 'trapped',
  rescued: 'rescued',
  freed: 'freed released',
  executed: 'executed',
};

/** Nouns that say the state themselves: "bodies", "arrests". */
const NOUN: Record<string, string> = {
  killed:
    'dead death deaths body bodies corpse corpses fatality fatalities killing killings remains murder murders life lives toll coffins homicides slayings',
  wounded: 'wounded injured injury injuries',
  detained: 'detainee detainees arrest arrests detention detentions inmate inmates',
  casualties: 'casualty casualties',
  hostages: 'hostage hostages captives captive',
  displaced: 'displaced idps evictees',
  executed: 'execution executions',
  missing: 'disappearances missing',
  survivors: 'survivor survivors',
  refugees: 'refugee refugees',
  prisoners: 'prisoner prisoners pows',
  fugitives: 'fugitive fugitives',
  abducted: 'abductees kidnappings abductions',
  hospitalised: 'hospitalisations hospitalizations',
  infected: 'infections infection',
};

function expand(pattern: string): string[] {
  if (pattern.endsWith('_')) return [];
  if (pattern.endsWith('~')) {
    const stem = pattern.slice(0, -1);
    return [stem, `${stem}s`, `${stem}ed`, `${stem}ing`];
  }
  if (pattern.endsWith('*')) {
    const stem = pattern.slice(0, -1);
    return [`${stem}e`, `${stem}es`, `${stem}ed`, `${stem}ing`];
  }
  return [pattern];
}

const table = (lists: Record<string, string>) =>
  new Map(
    Object.entries(lists).flatMap(([state, list]) =>
      verbs(list)
        .flatMap(expand)
        .map((form) => [form, state] as const),
    ),
  );

/** The state that a verb puts its object in, or a passive its subject. */
export const objectState: ReadonlyMap<string, string> = table(OBJECT);
/** The state that a verb says of its subject. */
export const subjectState: ReadonlyMap<string, string> = table(SUBJECT);
/** The state of an adjective or participle that follows what it counts. */
export const afterState: ReadonlyMap<string, string> = table(AFTER);
/** The state that a noun names. */
export const nounState: ReadonlyMap<string, string> = table(NOUN);

/** Verbs that count as people's state whatever they are said of; the rest need a noun for people. */
export const onlyPeople: ReadonlySet<string> = new Set([
  ...[
    'killed',
    'executed',
    'wounded',
    'detained',
    'abducted',
    'displaced',
    'convicted',
    'acquitted',
    'sentenced',
    'hospitalised',
  ],
  ...[
    'missing',
    'vaccinated',
    'infected',
    'charged',
    'freed',
    'rescued',
    'deported',
    'casualties',
    'evacuated',
    'escaped',
  ],
]);
