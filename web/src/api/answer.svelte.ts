import { ask, Refusal } from './ask.ts';

/** What is known of an answer so far. */
export interface Answer<T> {
  readonly data: T | undefined;
  readonly refusal: Refusal | null;
  readonly waiting: boolean;
}

/** The last answers, so that going back shows at once what was there; each is asked for anew all the same. */
const KEPT = 60;
const last = new Map<string, unknown>();

let changes = $state(0);

/** Tells every view that the collection changed: what is on screen is asked for anew. */
export function changed(): void {
  last.clear();
  changes++;
}

/** How often the collection was changed from this page. */
export function changeCount(): number {
  return changes;
}

/** Remembers an answer. */
export function remember(address: string, data: unknown): void {
  last.delete(address);
  last.set(address, data);
  if (last.size > KEPT) last.delete(last.keys().next().value as string);
}

/** The answer that was last had from an address. */
export function remembered<T>(address: string): T | undefined {
  return last.get(address) as T | undefined;
}

/** Asks whenever the address changes or the collection does. @param address null asks nothing */
export function answering<T>(address: () => string | null): Answer<T> {
  let data = $state.raw<T | undefined>(undefined);
  let refusal = $state.raw<Refusal | null>(null);
  let waiting = $state(true);
  let shown: string | null = null;
  $effect(() => {
    const wanted = address();
    changes;
    if (wanted === null) return;
    if (wanted !== shown) data = remembered<T>(wanted);
    shown = wanted;
    waiting = true;
    const stop = new AbortController();
    ask<T>(wanted, { signal: stop.signal })
      .then((answer) => {
        remember(wanted, answer);
        data = answer;
        refusal = null;
        waiting = false;
      })
      .catch((error) => {
        if (stop.signal.aborted) return;
        refusal = error instanceof Refusal ? error : new Refusal('fault', (error as Error).message, 0);
        data = undefined;
        waiting = false;
      });
    return () => stop.abort();
  });
  return {
    get data() {
      return data;
    },
    get refusal() {
      return refusal;
    },
    get waiting() {
      return waiting;
    },
  };
}
