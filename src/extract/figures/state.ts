import { XPOS } from '../../model/index.ts';
import { capital } from '../numbers/words.ts';
import type { Amount } from './amount.ts';
import { endsClause, isAuxiliary, isPreposition, isVerb, type Phrase } from './phrases.ts';
import { type Around, lowerAt, type Scene } from './scene.ts';
import { afterState, nounState, objectState, subjectState } from './states.ts';

/**
 * The state of people that the verb or the participle beside them says: "killed 17", "17 people were killed", "12 detained
 * sailors". `phrase` is the counted noun's phrase, empty where the number stands alone. null where nothing says one.
 */
export function peopleState(
  scene: Scene,
  amount: Amount,
  phrase: Phrase,
  around: Around,
  partitive = false,
): string | null {
  const { lower } = scene;
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    const state = afterState.get(lower[i]) ?? (isParticiple(lower[i]) ? objectState.get(lower[i]) : undefined);
    if (state) return state;
  }
  const s = scene.sentence[amount.first];
  const after = phrase.last;
  const direct = lowerAt(scene, after);
  const here = after < scene.count && scene.sentence[after] === s;
  if (here && afterState.has(direct) && !capital(scene, after)) return afterState.get(direct) as string;
  if (here && lower[after] === 'in' && /^(custody|detention)$/.test(lowerAt(scene, after + 1))) return 'detained';
  if (here && /^(from|out)$/.test(direct)) {
    for (let i = after + 1; i < after + 4; i++) if (/^(homes?|houses)$/.test(lowerAt(scene, i))) return 'displaced';
  }
  if (lowerAt(scene, amount.first - 1) === 'against' && /^charges?$/.test(lowerAt(scene, amount.first - 2)))
    return 'charged';
  const left = partitive ? null : objectOf(scene, amount, around);
  if (left) return left;
  if (!here) return null;
  return subjectOf(scene, after, around.until, amount);
}

const isParticiple = (w: string) => /(ed|en|held|slain|hurt|caught)$/.test(w);

/** The state of the verb whose object the number is: looked for to the left over adverbs and "off". */
function objectOf(scene: Scene, amount: Amount, around: Around): string | null {
  const { lower } = scene;
  const s = scene.sentence[amount.first];
  let i = amount.first - 1;
  for (let n = 0; n < 4 && i >= 0 && scene.sentence[i] === s; n++, i--) {
    const w = lower[i];
    if (
      /^(the|all|another|other|its|his|their|a|total|of|record|also|then|already|only|just|off|down|further|those)$/.test(
        w,
      )
    ) {
      if (w === 'of' && /^(deaths?|killings?|murders?|remains|bodies|massacre|loss)$/.test(lower[i - 1] ?? ''))
        return 'killed';
      if (
        w === 'of' &&
        /^(executions?|detentions?|arrests?|release|abductions?|kidnappings?|evacuation|deportation)$/.test(
          lower[i - 1] ?? '',
        )
      )
        return nounVerb(lower[i - 1]);
      continue;
    }
    if (w === 'wounded' || w === 'injured' || w === 'killed') {
      // "killed or wounded 75"
      if (lower[i - 1] === 'or' || lower[i - 1] === '/') {
        if (/^(killed|wounded|injured|dead)$/.test(lower[i - 2] ?? '')) return 'casualties';
      }
    }
    const state = objectState.get(w);
    if (!state) {
      const listed = /^(include|includes|included|including|were|are)$/.test(w) ? lowerAt(scene, i - 1) : '';
      if (
        /^(dead|victims|fatalities|wounded|injured|missing|detainees)$/.test(listed) &&
        /^(the|its|of)$/.test(lowerAt(scene, i - 2))
      ) {
        return listed === 'victims' ? 'killed' : (nounState.get(listed) ?? null);
      }
      if (w === 'dead' && lower[i - 1] === 'shot') return 'killed';
      if (/^(lost|losing)$/.test(w) && around.people?.what === 'killed') return 'killed';
      return null;
    }
    if (i > 0 && isAuxiliary(scene, i - 1) && /^(was|were|been|being|be|is|are)$/.test(lower[i - 1])) return null;
    return state;
  }
  return null;
}

const nounVerb = (noun: string) =>
  noun.startsWith('execution')
    ? 'executed'
    : noun.startsWith('release')
      ? 'freed'
      : /^(abduct|kidnap)/.test(noun)
        ? 'abducted'
        : noun.startsWith('evac')
          ? 'evacuated'
          : noun.startsWith('deport')
            ? 'deported'
            : 'detained';

/** The state of the verb whose subject the number is: the first one that says a state, within the clause. */
function subjectOf(scene: Scene, from: number, until: number, amount: Amount): string | null {
  const { lower } = scene;
  const s = scene.sentence[amount.first];
  let passive = false;
  let active = false;
  for (let i = from, n = 0; i < scene.count && scene.sentence[i] === s && n < 26; i++, n++) {
    const w = lower[i];
    if (i >= until && !(lower[until - 1] === 'or' || lower[until - 1] === 'and')) return null;
    if (endsClause(scene, i)) return null;
    if (w === ',') {
      const aside = asideEnd(scene, i);
      if (aside < 0) return null;
      i = aside;
      continue;
    }
    if (/^(said|say|says|told|reported|according|added)$/.test(w)) return null;
    if (/^(who|that|which)$/.test(w) && n === 0) continue;
    if (
      /^(was|were|been|being|be|is|are|remain|remained|remains|feared|confirmed|reported|found|left|got|still|listed|shot|presumed|believed)$/.test(
        w,
      )
    )
      passive = true;
    if (/^(had|have|has)$/.test(w)) active = true;
    if (w === 'taken' && /^(to|into)$/.test(lowerAt(scene, i + 1))) {
      for (let k = i + 2; k < i + 5; k++) if (/^hospitals?$/.test(lowerAt(scene, k))) return 'hospitalised';
      for (let k = i + 2; k < i + 4; k++) if (/^custody$/.test(lowerAt(scene, k))) return 'detained';
    }
    if (w === 'intensive' && lowerAt(scene, i + 1) === 'care') return 'hospitalised';
    if (w === 'hospital' && lower[i - 1] === 'in') return 'hospitalised';
    if (w === 'on' && lowerAt(scene, i + 1) === 'the' && lowerAt(scene, i + 2) === 'run') return 'fugitives';
    if (w === 'taken' && lowerAt(scene, i + 1) === 'hostage') return 'hostages';
    const subject = subjectState.get(w);
    if (subject && !(active && n === 0)) return subject;
    if (passive && afterState.has(w)) return afterState.get(w) as string;
    const object = objectState.get(w);
    if (object && isPassiveForm(w) && (passive || i === from || isParticipleHere(scene, i))) return object;
    if (object && !passive) return null;
    if (isVerb(scene, i) && !isAuxiliary(scene, i) && !object && !isParticiple(w) && i > from && !passive) return null;
    if (isPreposition(scene, i) && passive && n > 12) return null;
  }
  return null;
}

/** Where an aside that begins with the comma at `at` ends: ", including children,"; the comma itself before "who"; -1 for another clause. */
function asideEnd(scene: Scene, at: number): number {
  const next = lowerAt(scene, at + 1);
  if (/^(who|which|all|both)$/.test(next)) return at;
  if (!/^(including|among|mostly|mainly|some|most|many|one|two)$/.test(next)) return -1;
  for (let i = at + 1; i < at + 12 && i < scene.count && scene.sentence[i] === scene.sentence[at]; i++) {
    if (scene.lower[i] === ',') return i;
  }
  return -1;
}

const isPassiveForm = (w: string) => /(ed|held|caught|hurt|slain|hanged|taken|saved|captured|hung)$/.test(w);

/** A participle that hangs on the noun before it: "students held since". */
const isParticipleHere = (scene: Scene, i: number) => scene.parsed.tags.xpos[scene.token[i]] === VBN;

const VBN = XPOS.indexOf('VBN');
