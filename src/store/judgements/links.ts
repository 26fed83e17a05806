import type { JudgedPair, Spelling } from '../../model/index.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../dialect.ts';
import type { SpellingJudgement } from '../links/links.ts';
import type { Anchor } from './anchors.ts';
import { type Anchored, judgementsInForce } from './force.ts';

/** The judgements in force on actors, by the numbers of their spellings. */
export async function spellingJudgements(db: Db): Promise<SpellingJudgement[]> {
  const all = (await judgementsInForce(db)).filter(({ anchors: [first] }) => first?.noun === 'actor');
  const names = all.flatMap(({ anchors }) => anchors.flatMap(spellingsOf)).map(({ name }) => name);
  const numbers = new Map<string, number>();
  for (const some of chunks([...new Set(names)], 500)) {
    const query = db.selectFrom('spellings').select(['number', 'name', 'kind']).where('name', 'in', some);
    for (const { number, name, kind } of await query.execute()) numbers.set(`${kind} ${name}`, number);
  }
  const numberOf = ({ name, kind }: Spelling) => numbers.get(`${kind} ${name}`) ?? [];
  return all.flatMap(({ number, kind, anchors }): SpellingJudgement[] => {
    const actors = anchors.map((anchor) => spellingsOf(anchor).flatMap(numberOf));
    if (kind === 'merge' || kind === 'same') return [{ number, kind, about: actors.flat() }];
    if (kind === 'different')
      return actors.flatMap((one, i) =>
        one.map((spelling) => ({ number, kind, about: [spelling, ...actors.slice(i + 1).flat()] })),
      );
    if (kind !== 'split') return [];
    const whole = spellingsOf(anchors[0]);
    const parted = whole.filter(({ name }) => anchors.some((part) => part.noun === 'name' && part.name === name));
    const left = whole.filter((spelling) => !parted.includes(spelling)).flatMap(numberOf);
    return parted.flatMap(numberOf).map((spelling) => ({ number, kind, about: [spelling, ...left] }));
  });
}

const spellingsOf = (anchor: Anchor): readonly Spelling[] => (anchor.noun === 'actor' ? anchor.spellings : []);

/** The spellings of which some judgements are, whether they are in force or not. */
export async function spellingsJudged(db: Db, judgements: readonly Anchored[]): Promise<number[]> {
  const spellings = judgements.flatMap(({ anchors }) => anchors.flatMap(spellingsOf));
  const numbers: number[] = [];
  for (const { name, kind } of spellings) {
    const query = db.selectFrom('spellings').select('number').where('name', '=', name).where('kind', '=', kind);
    numbers.push(...(await query.execute()).map(({ number }) => number));
  }
  return [...new Set(numbers)];
}

/** A judged pair, and the numbers of its assertions. */
type Numbered = JudgedPair & { readonly numbers: readonly [number, number] };

/** The judgements in force that two assertions say the same, or do not; of two on one pair the later holds. */
export async function judgedPairs(db: Db, numbers: readonly number[]): Promise<Numbered[]> {
  const pairs = (await judgementsInForce(db)).flatMap(pairsOf);
  const byId = await assertionNumbers(db, pairs);
  const among = new Set(numbers);
  return pairs.flatMap((pair) => {
    const [a, b] = [byId.get(pair.from), byId.get(pair.to)];
    if (a === undefined || b === undefined || !(among.has(a) || among.has(b))) return [];
    return [{ ...pair, numbers: [a, b] }];
  });
}

/** The assertions of which some judgements are. */
export async function assertionsJudged(db: Db, judgements: readonly Anchored[]): Promise<number[]> {
  const pairs = judgements.flatMap(pairsOf);
  return [...new Set((await assertionNumbers(db, pairs)).values())];
}

function pairsOf({ kind, anchors }: Anchored): JudgedPair[] {
  const [first, ...others] = anchors.map(assertionOf);
  const joined = kind === 'merge' || kind === 'same';
  if (first !== null && (joined || kind === 'different'))
    return others.flatMap((to) => (to === null ? [] : [{ from: first, to, same: joined }]));
  const [claim, ...parts] = anchors;
  if (kind !== 'split' || claim.noun !== 'claim') return [];
  const parted = parts.map(({ id }) => id);
  const left = claim.members.filter((member) => !parted.includes(member));
  return parted.flatMap((from) => left.map((to) => ({ from, to, same: false })));
}

/** The id of the assertion that stands for a statement, or for a claim. */
function assertionOf(anchor: Anchor): string | null {
  if (anchor.noun === 'claim') return anchor.members[0];
  return anchor.noun === 'statement' ? anchor.id : null;
}

async function assertionNumbers(db: Db, pairs: readonly JudgedPair[]): Promise<Map<string, number>> {
  const ids = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const found = new Map<string, number>();
  for (const some of chunks([...ids], 500)) {
    const rows = await db.selectFrom('assertions').select(['id', 'number']).where('id', 'in', some).execute();
    for (const { id, number } of rows) found.set(id, number);
  }
  return found;
}
