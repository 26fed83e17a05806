import { formTable } from './inflect.ts';

/**
 * What a cue's own words say about the act, before anybody looks at what is said. `neutral` words report without
 * taking a side; `answer` words reply to somebody and lean to denying; `belief` words give a view.
 */
export type CueClass =
  | 'neutral'
  | 'assert'
  | 'belief'
  | 'forecast'
  | 'answer'
  | 'deny'
  | 'label'
  | 'accuse'
  | 'decline'
  | 'intend'
  | 'ask'
  | 'tell'
  | 'contend'
  | 'announce'
  | 'concede'
  | 'gesture'
  | 'praise';

/**
 * English words of saying by class, from general knowledge of the language. An entry of several words matches when its
 * words stand in the cue in this order, others between them allowed; the longest entry wins.
 */
const CLASSES: Record<CueClass, string> = {
  neutral: `say; write; remark; mention; comment; observe; quote; cite; quote say; cite say; quote as say; speak; talk; text;
    tweet; post; blog; relate; go on; continue; conclude; begin; muse; joke; quip; chat; whisper; murmur; mutter;
    mumble; shout; yell; cry; exclaim; scream; sing out; bark; sigh; laugh; say say; voice; utter; put it; be quoted;
    refer; refer to; hold; read; broadcast; air; address; brief; message; email; cable; phone; telephone; call in;
    according to; as per; per; in the words of; to hear; statement; remarks; words; comments; speech; interview;
    message; letter; post; tweet; in the view of; in opinion; in the opinion of; by account; by the account of;
    in the eyes of; recite; ruminate`,
  tell: `tell; advise that; brief; send word; give to understand`,
  assert: `add; state; declare; affirm; aver; avow; stress; emphasise; emphasize; underline; underscore; highlight;
    point out; point to; note; report; reaffirm; reiterate; repeat; explain; clarify; reveal; disclose; divulge;
    show; indicate; signal; find; conclude; determine; establish; rule; count; calculate; compute; measure; log;
    record; register; list; document; publish; release; give; put; put at; testify; give evidence; swear; attest;
    certify; verify; vouch; stand by; stick by; stick to; bear witness; accept; recognise; recognize; agree; concur;
    recall; recount; remember; recollect; reminisce; outline; detail; elaborate; specify; spell out; set out;
    lay out; assure; reassure; remind; guarantee that; attribute; ascribe; put down to; learn; hear; understand;
    discover; detect; identify; name; cite; refer to; draw attention to; make clear; make plain; summarise;
    summarize; be clear; be adamant; be categorical; speak of; talk of; tell of; number; reply yes; according;
    judging by; by the count of; by count; by the estimation of; in the estimation of; report that; finding;
    confirmation; declaration; explanation; testimony; assertion; data; figures; count; tally; lament; bemoan;
    regret that; caution; alert; sound the alarm; raise the alarm; intimate; opine; editorialise; theorise; theorize;
    hypothesise; postulate; posit; reason; venture; volunteer; offer that; interject; interrupt; chime in; pipe up;
    herald; boast; brag; gloat; crow; tout; assess; gauge; sum up; analyse; analyze`,
  belief: `believe; think; feel; consider; deem; reckon; suppose; guess; imagine; assume; presume; fear; worry; doubt; hope;
    be convinced; be confident; be certain; be sure; be of the opinion; have no doubt; be afraid; be worried;
    be concerned; be optimistic; be pessimistic; be hopeful; see; view; regard; trust; conjecture; speculate; judge;
    it is believed; be believed; be thought; be feared; be understood; be assumed; be said; be reported; reportedly;
    allegedly that; supposedly; be known; rumour; rumor; be rumoured; belief; view; opinion; be expected by;
    if one is to believe`,
  forecast: `predict; forecast; expect; foresee; foretell; prophesy; project; estimate; anticipate; envisage; bet; wager;
    prediction; estimate; estimation; projection; expectation; be likely`,
  answer: `answer; reply; respond; counter; retort; riposte; rejoin; shoot back; hit back; fire back; snap; snap back;
    come back; push back; bite back; fight back; strike back; rebut; object; hit out in reply; response; reply; rejoinder; retaliate`,
  deny: `deny; reject; dismiss; refute; rebut; dispute; repudiate; disavow; disclaim; disown; contradict; gainsay; negate;
    debunk; rubbish; scorn; scoff; scoff at; sneer at; deride; ridicule; mock; laugh off; brush off; brush aside;
    shrug off; wave away; wave aside; wave off; bat away; play down; downplay; discount; rule out;
    exclude the possibility; plead not guilty; protest innocence; contest; challenge the claim; take issue with;
    disagree; differ; beg to differ; dissent; demur; quarrel with; pour cold water on; throw out; quash; knock down;
    shoot down; not believe; not accept; not agree; not recognise; not recognize; not think so; not share;
    call into question; cast doubt on; cast doubt; pour scorn on; belie; disprove; oppose the idea; spurn; turn down;
    rebuff; denial; rebuttal; refutation; rejection; distance itself from; distance himself from;
    distance herself from; wash hands of; give the lie to; explode`,
  label: `call; describe; depict; portray; characterise; characterize; judge; describe as; term; dub; label; style; characterise as; characterize as; denounce as; dismiss as; liken;
    compare; paint; portray as; refer to as; deem; pronounce; cast as; slam as; tag`,
  accuse: `accuse; suspect; brand; stigmatise; stigmatize; blame; charge; allege; fault; indict; implicate; incriminate; denounce; condemn; decry; deplore;
    criticise; criticize; slam; blast; lambast; lambaste; attack; castigate; censure; chide; scold; rebuke; reproach;
    upbraid; berate; reprimand; reprove; admonish for; excoriate; savage; lash out; lash out at; hit out at; hit out;
    rail against; inveigh against; rail at; take to task; call out; take aim at; point the finger; point finger;
    point the finger at; hold responsible; hold accountable; hold to blame; lay the blame; lay blame; pin the blame;
    pin blame; put the blame; put blame; inveigh; fulminate; arraign; impeach; finger; assail; rap; pan; vilify;
    malign; deprecate; disparage; complain about; claim falsely; be accused; be charged; be blamed; be suspected of;
    allegation; accusation; charge of; complaint; indictment; condemnation; criticism; rebuke; be to blame;
    tear into; round on; turn on; single out; bemoan the`,
  decline: `decline; decline to comment; decline to say; decline to confirm; decline to discuss; refuse to comment; refuse to say; refuse to confirm;
    refuse to discuss; refuse to be drawn; refuse to answer; refuse to speculate; refuse to elaborate; refuse to reveal; refuse to disclose; refuse to identify; refuse to name;
    refuse to give; refuse to provide; refuse to specify; refuse to go into; refuse to talk; refuse to speak; refuse to speculate; refuse to respond; refuse to divulge; refuse to explain;
    refuse to acknowledge; refuse to deny; have no comment; no comment; not comment; not be drawn; not say; not discuss; not confirm; not elaborate; not specify; not identify; not name; not reveal; not disclose;
    not respond; not reply; not answer; not return; not give details; not give a reason; not provide; not explain; not speculate; not go into; not divulge; not talk; not speak; not tell; not address; not immediately respond; neither confirm nor deny; neither confirm deny;
    not confirm or deny; not confirm nor deny; not available for comment; unavailable for comment; could not be reached; not be reached; sidestep; dodge; evade; duck; stay silent; keep silent; remain silent; keep mum; stay mum; hold back;
    avoid comment; avoid answering; be tight-lipped; have nothing to say; have nothing to add; make no comment; offer no comment; offer no details; give no details; give no reason; give no comment; give no further; not want to comment;
    not wish to comment; reserve judgment; reserve judgement; maintain silence; maintain policy of silence; decline comment; silence; stonewall; not take questions; withhold comment; deflect`,
  intend: `vow; pledge; promise; threaten; plan; intend; undertake; resolve; commit; commit to; swear to; mean; mean to;
    aim; aim to; propose to; seek to; offer; offer to; agree to; be willing; be ready; be prepared; be determined;
    stand ready; be poised; prepare; prepare to; reserve the right; reserve right; volunteer to; be set; be going to;
    be considering; consider; contemplate; weigh; mull; mull over; toy with; decide; decide to; opt; opt to; refuse;
    refuse to; decline the offer; give an ultimatum; give ultimatum; bid; bid to; guarantee; give word;
    give assurance; give his word; give her word; give their word; hope to; expect to; look to; want to see to;
    look forward to; warn of retaliation; warn it will; promise; pledge; vow; plan to; threat; intention; commitment;
    undertaking; offer of; determination; decision; be committed to; be minded to; wish to; set out to;
    repeat the promise; renew the pledge`,
  ask: `ask; ask for; ask whether; demand; request; urge; call for; call on; call upon; appeal; appeal to; appeal for;
    plead for; plead with; beg; beg for; beseech; implore; entreat; petition; press; press for; press on; lobby;
    lobby for; push; push for; agitate for; clamour for; clamor for; campaign for; order; command; direct; instruct;
    require; oblige; compel; enjoin; exhort; encourage; invite; challenge; dare; advise; counsel; recommend;
    suggest that should; propose; move that; want; want to know; wish for; wonder; query; question; quiz; inquire;
    enquire; interrogate; grill; probe; insist on; tell to; warn against; warn off; warn not to; forbid; prohibit;
    ban from; bar from; summon; seek; solicit; crave; pray; bid; cajole; coax; pressure; nudge; admonish; remind to;
    caution against; discourage; advise against; apply; sue for; give until; give deadline; set a deadline;
    back calls; support calls; echo calls; renew calls; join calls; reiterate calls; repeat calls; call; demand that;
    plea; appeal for; request for; call for; demand for; urging; question; set conditions; rally; mobilise; mobilize`,
  contend: `claim; contend; maintain; argue; insist; complain; suggest; insinuate; imply; hint; submit; plead; grumble; moan; profess; warn; assert; protest; complain of; mean to say; claim that; hold that; hold; believe falsely`,
  concede: `acknowledge; admit; admit to; concede; confess; own up; grant; admission; acknowledgment; acknowledgement; allow; own; come clean; plead guilty`,
  announce: `announce; unveil; proclaim; decree; notify; inform; confirm; trumpet; announcement; let it be known; let know`,
  gesture: `apologise; apologize; say sorry; thank; congratulate; wish; express regret; express condolence; express condolences; express sympathy; express sorrow; express thanks; express gratitude;
    express hope; express concern; express; greet; bless; pay tribute; pay tribute to; mourn; salute; offer condolences; offer apology; offer an apology; offer sympathy; send condolences; commiserate; toast; bid farewell; cheer; applaud politely; not deny; not rule out; not dispute; not contest;
    not exclude; not reject; not hide; not conceal; not disguise; not dismiss; not refute; not object; not oppose; equivocate; hedge; be ambiguous; be noncommittal; leave open; leave the door open; leave door open; keep options open; not contradict; not challenge; congratulations; apology; thanks`,
  praise: `hail; welcome; praise; laud; applaud; commend; extol; acclaim; endorse; back; support; approve; celebrate; champion; defend; justify; vindicate; rejoice; compliment; favour; favor; uphold; side with; stand up for`,
};

interface Entry {
  readonly words: readonly string[];
  readonly kind: CueClass;
}

const NOT = new Set(['not', "n't", 'n’t', 'never', 'neither', 'no', 'nor']);

const bases = new Set<string>();
for (const list of Object.values(CLASSES)) for (const w of list.split(/[;\s]+/)) bases.add(w);
const table = formTable(bases);
const byFirst = new Map<string, Entry[]>();
for (const [kind, list] of Object.entries(CLASSES) as [CueClass, string][]) {
  for (const phrase of list.split(';')) {
    const words = phrase.trim().split(/\s+/).map(baseOf);
    const entries = byFirst.get(words[0]) ?? [];
    entries.push({ words, kind });
    byFirst.set(words[0], entries);
  }
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** What the cue's words are found to be. */
export interface CueReading {
  readonly kind: CueClass | 'none';
  /** The lexicon's entry that matched, as it stands there; empty for none. */
  readonly entry: string;
  /** Whether the cue is negated: "did not deny". */
  readonly negated: boolean;
  /** The base forms of the cue's words, in order. */
  readonly bases: readonly string[];
}

/** The base form of a word of saying, or the word itself, lower case. */
export function baseOf(word: string): string {
  return table.get(word) ?? word;
}

/** Reads a cue given as lower-case words, the auxiliaries and negations that stand before it included. */
export function readCue(words: readonly string[]): CueReading {
  const bases = words.map((w) => (NOT.has(w) && w !== 'no' && w !== 'neither' && w !== 'nor' ? 'not' : baseOf(w)));
  const negated = words.some((w) => NOT.has(w));
  let best: Entry | undefined;
  for (let i = 0; i < bases.length; i++) {
    for (const entry of byFirst.get(bases[i]) ?? []) {
      if (best && entry.words.length <= best.words.length) break;
      if (standsIn(entry.words, bases, i)) {
        best = entry;
        break;
      }
    }
  }
  return { kind: best?.kind ?? 'none', entry: best?.words.join(' ') ?? '', negated, bases };
}

function standsIn(entry: readonly string[], words: readonly string[], from: number): boolean {
  let at = from;
  for (const w of entry) {
    while (at < words.length && words[at] !== w) at++;
    if (at++ >= words.length) return false;
  }
  return true;
}
