import { formTable } from './inflect.ts';

const set = (list: string) => new Set(list.split(/\s+/).filter(Boolean));
const verbs = (list: string) => formTable(list.split(/\s+/).filter(Boolean));

/** Verbs for what a speaker can undertake to do; any form leads to its base. */
export const UNDERTAKINGS =
  verbs(`accept act announce answer appeal appear apply appoint arrest ask assist attack attend avenge ban bar
  block blockade boycott break bring build buy call campaign cancel carry cease challenge change charge clear close comply
  compensate complete consider consult continue contest convene cooperate cover cull cut decide defend deliver demolish deploy deport
  destroy detain dismiss dissolve distribute donate double drop elect end enforce ensure evacuate examine exclude execute exercise expand expel
  explore extend fight file finish fire fly fund give go grant halt hand help hire hit hold host impose increase inspect
  install introduce invade invest investigate join jail keep launch lay leave legislate lend lift limit look lower
  make march meet merge mobilise mobilize move negotiate nominate offer open oppose order pay play post postpone press prevent
  proceed prosecute protect protest provide publish punish pull pursue put quit raise rally ratify rebuild recall recruit reduce
  refuse reinstate release relocate remove reopen repair repay replace report rescue resettle resign resist resist respond restore
  restrict resume retaliate retire return reveal reverse review revoke run sack scrap search seek sell send set shoot shut sign speak
  spend stage stand start stay step stop strike submit sue supply support surrender suspend take talk target testify tighten train transfer
  triple try turn unveil use veto visit vote wait walk widen withdraw withhold work write`);

/** Verbs for what merely comes about, so that "will" with them foretells. */
export const HAPPENINGS =
  verbs(`amount arrive average be become benefit bring cause climb collapse come cost crest cross damage decline depend die disappear drop
  erode exceed face fail fall flow gain get grow happen harm have hit hurt improve increase influence last lead lose mean miss need number occur open
  pass peak persist prevail reach recede recover remain require result rise ruin shrink sink slip slow spread starve stay struggle
  suffer survive take total weaken worsen`);

/** Words for a claim in play: to call one of these names is to reject it. */
export const CLAIMS =
  set(`accusation accusations allegation allegations assertion assertions charge charges claim claims complaint complaints contention
  count criticism criticisms figure figures finding findings idea insinuation insinuations notion report reports rumour rumours rumor rumors
  speculation statement statements story stories suggestion suggestions talk tale tales theory version remark remarks document dossier
  characterisation characterization evidence verdict comparison account accounts narrative narratives number numbers toll`);

/** Words that reject what was said by somebody. */
export const REJECTING =
  set(`absurd baseless bogus concocted disinformation fabricated fabrication fabrications fake fable fairytale false falsehood falsehoods fanciful fantasy fiction
  fictional fictitious groundless hoax hogwash imaginary inaccurate incorrect invented invention laughable libel lie lies lying ludicrous malicious
  mendacious misinformation misleading mistaken myth nonsense nonsensical preposterous propaganda ridiculous rubbish slander smear
  unfounded unsubstantiated untrue untruth wrong wrongly misquoted farce nonexistent`);

/** Verbs and words for a wrong laid at somebody's door; forms lead to their base. */
export const WRONGS =
  verbs(`abandon abduct abuse assassinate ambush attack bankroll beat besiege betray blackmail blockade bomb bombard break breach bribe bully burn butcher
  cheat collude conceal confiscate conspire corrupt cover deceive defraud defy deny destabilise destabilize deport desecrate detain disregard displace distort doctor dump
  embezzle encroach endanger engineer escalate evade execute exploit extort fabricate fail falsify fire flout forge harass harbour harbor hijack hoard ignore
  incite infiltrate inflate instigate interfere intimidate intrude invade jail kidnap kill launder lie loot manipulate massacre meddle mislead mismanage
  misuse mistreat murder neglect negotiate obstruct occupy oppress orchestrate overcharge persecute pillage plot plunder poach poison pocket politicise politicize pollute prevent profit provoke punish raid
  rape recruit rewrite rig rob sabotage seize sell shell shelter shoot silence slaughter smuggle spy stage starve steal stoke suffocate suppress swindle tamper
  target terrorise terrorize threaten torture traffic trample trap turn undermine use vandalise vandalize violate weaponise weaponize withhold wreck`);

/** Verbs for what one side of a conflict does to the other; any form leads to its base. */
export const ATTACKS =
  verbs(`abduct ambush assault attack bomb bombard breach destroy encroach fire infiltrate intrude invade kidnap launch loot mine murder open operate plot raid
  ram sabotage seize shell shelter shoot smuggle storm target torch use violate`);

/** Nouns and adjectives of blame. */
export const BLAME =
  set(`abuse aggression atrocities atrocity barbaric betrayal blackmail brutal brutality bribe bribes bribery cartel collusion complicit complicity
  conspiracy corrupt corruption coup cover-up crime crimes criminal criminals cruel cruelty cynical deceit deception deliberate deliberately dictatorial
  dictatorship disgrace disgraceful disregard exploitation extortion failure fraud fraudulent genocidal genocide greed guilty harassment hypocrisy hypocritical
  illegal illegally impunity incompetence incompetent indiscriminate inhuman inhumane interference intimidation irresponsible law-breaking lawless massacre mercenaries mismanagement murderers
  negligence negligent oppression persecution pillage plot plunder pretext propaganda provocation provocations puppet reckless recklessness repression responsible
  ruthless sabotage scandal shameful smuggling terrorism terrorist terrorists theft thief thieves torture traitor traitors treason tyranny
  unjust unlawful unlawfully unprovoked vandalism violation violations warmongering despite knowingly secretly stolen rigged forged`);

/** Words that say no without "not". */
export const NEGATIVES = set('no none nobody nothing never nowhere no-one cannot without');
export const NOTS = set("not n't n’t cannot never");

/** Nouns of relayed or reported speech that can be a cue's object: "the allegation", "the offer". */
export const QUESTION_STARTS = set('who what when where why how whether if which whose whom');
