import type { Claim, JudgedPair, Member, PairRelation, RelatedPair, Side, Stance } from '../../model/index.ts';

/** How sure a relation must be to bind two assertions into one claim. */
export const BINDS = 0.5;

/** The stance that a relation gives the other side; a relation that is not here binds nothing. */
const STANCE: Partial<Record<PairRelation, Stance>> = {
  same: 'affirms',
  denial: 'denies',
  contradiction: 'denies',
  reversal: 'denies',
  figures: 'denies',
};

interface Bond {
  readonly to: string;
  readonly stance: Stance;
  readonly reason: string;
}

/**
 * Claims from members and the pairs among them: the connected sets, with what each member says to the claim's sentence.
 * A judgement outweighs what was found: `same` binds two members, `different` keeps a found pair from binding them.
 * Members that nothing binds make no claim. Pure, so that a collection asks for the sets that a new assertion touches only.
 */
export function claimsOf(
  members: readonly Member[],
  pairs: readonly RelatedPair[],
  judged: readonly JudgedPair[] = [],
): Claim[] {
  const bonds = bondsOf(members, pairs, judged);
  const byId = new Map(members.map((member) => [member.id, member]));
  const ordered = [...members].sort(byDate);
  const seen = new Set<string>();
  const claims: Claim[] = [];
  for (const { id } of ordered) {
    if (seen.has(id)) continue;
    const set = reached(id, bonds, seen);
    if (set.length < 2) continue;
    const ids = set.map((one) => byId.get(one)!).sort(byDate);
    const sentence = spokesman(ids, bonds);
    claims.push({ id: ids[0].id, sentence, sides: sidesOf(ids, sentence, bonds) });
  }
  return claims;
}

/** By date, what has none last; then by id, so that the order is the same whatever came first. */
export function byDate(a: Member, b: Member): number {
  return compare(a.published ?? '~', b.published ?? '~') || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function bondsOf(
  members: readonly Member[],
  pairs: readonly RelatedPair[],
  judged: readonly JudgedPair[],
): Map<string, Bond[]> {
  const bonds = new Map<string, Bond[]>(members.map(({ id }) => [id, []]));
  const decided = new Map(judged.map((pair) => [pairId(pair.from, pair.to), pair]));
  const bind = (from: string, to: string, stance: Stance, reason: string) => {
    bonds.get(from)?.push({ to, stance, reason });
    bonds.get(to)?.push({ to: from, stance, reason });
  };
  for (const { from, to, relation, score, reason } of pairs) {
    const stance = STANCE[relation];
    if (!stance || score < BINDS || decided.has(pairId(from, to))) continue;
    if (bonds.has(from) && bonds.has(to)) bind(from, to, stance, reason);
  }
  for (const { from, to, same } of decided.values())
    if (same && bonds.has(from) && bonds.has(to)) bind(from, to, 'affirms', 'judged the same');
  return bonds;
}

const pairId = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function reached(start: string, bonds: ReadonlyMap<string, readonly Bond[]>, seen: Set<string>): string[] {
  const set = [start];
  seen.add(start);
  for (let at = 0; at < set.length; at++)
    for (const { to } of bonds.get(set[at]) ?? [])
      if (!seen.has(to)) {
        seen.add(to);
        set.push(to);
      }
  return set;
}

/** The member that speaks for the claim: one that affirms in plain words, that most others say too, the earliest. */
function spokesman(members: readonly Member[], bonds: ReadonlyMap<string, readonly Bond[]>): string {
  const worth = ({ id, assertion }: Member): number => {
    const agreed = (bonds.get(id) ?? []).filter(({ stance }) => stance === 'affirms').length;
    const denies = assertion.act === 'deny' || assertion.signals.includes('rejects');
    const negated = assertion.predicates.some((predicate) => predicate.negated);
    return agreed + (denies ? -4 : 0) + (negated ? -2 : 0) + (assertion.predicates.length > 0 ? 1 : 0);
  };
  let best = members[0];
  for (const member of members) if (worth(member) > worth(best)) best = member;
  return best.id;
}

/** Each member's stance to the claim's sentence, along the shortest way of bonds: whoever denies a denial affirms. */
function sidesOf(members: readonly Member[], sentence: string, bonds: ReadonlyMap<string, readonly Bond[]>): Side[] {
  const found = new Map<string, Side>([[sentence, { member: sentence, stance: 'affirms', reason: null }]]);
  const queue = [sentence];
  for (let at = 0; at < queue.length; at++) {
    const from = found.get(queue[at])!;
    for (const { to, stance, reason } of bonds.get(queue[at]) ?? [])
      if (!found.has(to)) {
        found.set(to, { member: to, stance: from.stance === stance ? 'affirms' : 'denies', reason });
        queue.push(to);
      }
  }
  return members.map(({ id, assertion }) => {
    const side = found.get(id)!;
    return assertion.signals.includes('declines') || assertion.act === 'ask' ? { ...side, stance: 'discusses' } : side;
  });
}
