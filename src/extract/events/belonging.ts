import type { Parsed, Span } from '../../model/index.ts';
import { childrenOf, relationOf } from './tree.ts';
import type { Trigger } from './triggers.ts';

/** How far up the tree the trigger of something is looked for. */
const REACH = 12;
/** How many dependents of a word on the way are looked at: no sentence that people write has more. */
const BESIDE = 20;
const CARRIED = /^(?:nsubj|obj|xcomp|nsubj:pass|conj)$/;

/**
 * Parts what a text holds (times, places, figures) among its triggers, sentence by sentence: each goes to the trigger over
 * it in the tree, else to the one that stands nearest. Linear in the text.
 * @returns for each trigger, by its token, its items in the text's order
 */
export function belonging<T extends { readonly span: Span }>(
  parsed: Parsed,
  triggers: readonly Trigger[],
  items: readonly T[],
): Map<number, T[]> {
  const { tokens } = parsed;
  const byToken = new Map<number, Trigger>();
  for (const trigger of triggers) {
    byToken.set(trigger.token, trigger);
    if (trigger.carrier >= 0) byToken.set(trigger.carrier, trigger);
  }
  const found = new Map<number, T[]>();
  let token = 0;
  let next = 0;
  for (const item of items) {
    while (token < tokens.count && tokens.end[token] <= item.span[0]) token++;
    if (token === tokens.count) break;
    while (next < triggers.length && triggers[next].token < token) next++;
    const owner = over(parsed, token, byToken) ?? nearest(parsed, token, triggers[next - 1], triggers[next]);
    if (owner === undefined) continue;
    const own = found.get(owner.token);
    if (own) own.push(item);
    else found.set(owner.token, [item]);
  }
  return found;
}

function over(parsed: Parsed, token: number, byToken: ReadonlyMap<number, Trigger>): Trigger | undefined {
  for (let at = token, step = 0; at >= 0 && step < REACH; at = parsed.trees.head[at], step++) {
    const trigger = byToken.get(at);
    if (trigger !== undefined) return trigger;
    // A clause beside: its verb may carry the event as subject or object.
    for (const child of childrenOf(parsed, at, BESIDE)) {
      const beside = byToken.get(child);
      if (beside !== undefined && CARRIED.test(relationOf(parsed, child))) return beside;
    }
  }
  return undefined;
}

/** Of the triggers before and after a token, those of its sentence, the nearer one. */
function nearest({ tokens }: Parsed, token: number, ...sides: readonly (Trigger | undefined)[]): Trigger | undefined {
  return sides
    .filter((side) => side !== undefined)
    .filter((side) => tokens.sentence[side.token] === tokens.sentence[token])
    .sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token))[0];
}
