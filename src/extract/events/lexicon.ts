import type { EventType } from '../../model/index.ts';

/** What a word tells of where it is an event's verb or noun. */
export interface Meaning {
  readonly type: EventType;
  readonly what: string;
  /** What it needs beside it to be one: an object, a word of arms or troops in its clause, a preposition after it. */
  readonly needs: 'object' | 'arms' | 'aim' | null;
}

/*
 * The types are PLOVER's (Open Event Data Alliance, PLOVER v1), which have no votes and no disasters: VOTE and DISASTER are
 * added. Speech itself (ACCUSE, REJECT, REQUEST, THREATEN in PLOVER) is what statements are for: those types stand here only for deeds.
 * A line: type, what, `v` verbs or `n` nouns; a word with `+obj`, `+arms` or `+aim` needs that.
 */
const LINES = `
ASSAULT | airstrike | v | bomb bombard airstrike
ASSAULT | airstrike | n | airstrike bombing bombardment air-strike
ASSAULT | strike | v | strike+arms hit+arms pound+arms target+arms
ASSAULT | strike | n | strike+aim raid+aim
ASSAULT | shelling | v | shell
ASSAULT | shelling | n | shelling shellfire barrage+arms
ASSAULT | missile fire | v | fire+arms launch+arms
ASSAULT | interception | v | intercept+arms down+arms
ASSAULT | attack | v | attack+obj assault storm+obj ambush+obj raid+obj invade+obj stab
ASSAULT | attack | n | attack assault ambush offensive invasion incursion onslaught stabbing
ASSAULT | shooting | v | shoot
ASSAULT | shooting | n | shooting gunfire crossfire
ASSAULT | killing | v | kill murder assassinate execute massacre slay behead lynch
ASSAULT | killing | n | killing murder assassination execution+aim massacre lynching beheading
ASSAULT | wounding | v | wound injure maim
ASSAULT | explosion | v | explode detonate
ASSAULT | explosion | n | explosion blast detonation
ASSAULT | abduction | v | kidnap abduct
ASSAULT | abduction | n | kidnapping abduction hostage-taking
ASSAULT | torture | v | torture rape
ASSAULT | torture | n | torture rape
ASSAULT | destruction | v | destroy demolish torch raze flatten
ASSAULT | destruction | n | destruction+aim demolition
ASSAULT | clash | v | clash skirmish
ASSAULT | clash | n | clash fighting skirmish battle+aim firefight
ASSAULT | capture | v | capture+obj recapture+obj overrun+obj conquer occupy+obj seize+obj besiege
ASSAULT | capture | n | capture+aim siege occupation+aim
COERCE | arrest | v | arrest detain imprison jail apprehend incarcerate
COERCE | arrest | n | arrest detention imprisonment
COERCE | sentence | v | sentence convict
COERCE | sentence | n | conviction+aim
COERCE | expulsion | v | expel+obj deport evict displace
COERCE | expulsion | n | expulsion deportation eviction displacement
COERCE | ban | v | ban outlaw censor confiscate
COERCE | ban | n | curfew crackdown confiscation
COERCE | blockade | v | blockade
COERCE | blockade | n | blockade
MOBILIZE | deployment | v | deploy redeploy reinforce+arms mobilize mobilise
MOBILIZE | deployment | n | deployment redeployment mobilization mobilisation reinforcement
MOBILIZE | exercise | n | drill+arms manoeuvre+arms maneuver+arms
RETREAT | withdrawal | v | withdraw retreat evacuate pull-out pull-back draw-down
RETREAT | withdrawal | n | withdrawal pullout pullback retreat evacuation drawdown
RETREAT | reduction | v | reduce+arms downsize+arms
RETREAT | surrender | v | surrender disarm demobilize
RETREAT | surrender | n | surrender disarmament
RETREAT | ceasefire | n | ceasefire truce cease-fire armistice
RETREAT | release | v | release+obj free+obj
RETREAT | release | n | release+aim
CONSULT | meeting | v | meet visit negotiate confer
CONSULT | meeting | n | meeting summit talks negotiation visit consultation
AGREE | agreement | v | sign+obj ratify
AGREE | agreement | n | agreement accord pact treaty deal+aim memorandum
COOPERATE | cooperation | v | cooperate collaborate
COOPERATE | cooperation | n | cooperation collaboration
SUPPORT | recognition | v | recognise+obj recognize+obj
AID | aid | v | donate
AID | aid | n | airdrop
AID | rescue | v | rescue
AID | rescue | n | rescue
CONCEDE | resignation | v | resign step-down abdicate
CONCEDE | resignation | n | resignation
CONCEDE | apology | v | apologise apologize
CONCEDE | pardon | v | pardon
CONCEDE | pardon | n | pardon amnesty
ACCUSE | charge | v | indict sue
ACCUSE | charge | n | indictment lawsuit
REJECT | veto | v | veto
REJECT | veto | n | veto
PROTEST | protest | v | protest demonstrate riot
PROTEST | protest | n | protest demonstration riot unrest walkout sit-in
SANCTION | sanction | v | sanction boycott
SANCTION | sanction | n | sanction+aim embargo boycott
VOTE | vote | v | vote elect re-elect
VOTE | vote | n | vote election referendum
DISASTER | earthquake | n | earthquake quake aftershock tsunami
DISASTER | flood | n | flood flooding mudslide landslide avalanche
DISASTER | flood | v | flood+obj
DISASTER | storm | n | cyclone hurricane typhoon tornado
DISASTER | fire | n | wildfire blaze
DISASTER | accident | v | crash derail capsize sink
DISASTER | accident | n | crash derailment shipwreck
DISASTER | outbreak | n | outbreak epidemic famine
DISASTER | drought | n | drought eruption heatwave
`;

function read(part: 'v' | 'n'): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const line of LINES.trim().split('\n')) {
    const [type, what, kind, words] = line.split('|').map((cell) => cell.trim());
    if (kind !== part) continue;
    for (const entry of words.split(' ')) {
      const [word, need] = entry.split('+');
      const needs = need === 'obj' ? 'object' : ((need ?? null) as Meaning['needs']);
      found.set(word.replace('-', ' '), { type: type as EventType, what, needs });
      if (part === 'n') found.set(word, { type: type as EventType, what, needs });
    }
  }
  return found;
}

/** Verbs by their lemma, with a particle after a space: `pull out`. */
export const VERBS = read('v');
/** Nouns by their lemma. */
export const NOUNS = read('n');

/** Words of arms and troops: what "hit", "fire" or "reduce" must stand with to be an event of force. */
export const ARMS = new Set(
  `airstrike aircraft artillery base battalion bomb bomber brigade convoy destroyer drone fighter force garrison gunman helicopter jet
  artilleryman launcher militant militia missile mortar munition navy presence rebel rocket shell sniper soldier strike tank troop uav
  warplane warship army military air`.split(/\s+/),
);

/** Verbs that only carry the noun that is their object: "carried out a raid", "held talks". */
export const CARRIERS = new Set(
  `carry launch conduct stage mount make hold have reach sign impose lift declare announce begin start resume continue end suspend halt order
  undertake perform see suffer witness cause claim commit execute complete implement break violate accept reject cast secure broker agree`.split(
    /\s+/,
  ),
);

/** Carriers after which the noun's event is over or did not come about. */
export const ENDERS = new Set([
  'lift',
  'cancel',
  'call',
  'avert',
  'prevent',
  'foil',
  'thwart',
  'avoid',
  'repel',
  'stop',
]);
