import { Gunzip } from 'fflate';

/** How many times its packed size data may have. Pages pack to a tenth or a thirtieth; only made-up data goes beyond. */
export const MOST_UNPACKED = 150;

/** Unpacked bytes below which nobody asks how they were packed. */
export const ASKED_FROM = 8 * 1024 * 1024;

/** Packed bytes unpacked at once: bounds what one step can swell to (deflate's limit is 1,032 times) to 17 MiB. */
const STEP = 16 * 1024;

/** What was wrong with packed data, in words that follow a path and a colon; filled in while it is unpacked. */
export interface Faults {
  first: string | null;
}

/**
 * Unpacks gzip data of any number of members (RFC 1952). Data that is cut short or damaged gives what could be unpacked,
 * goes on at the next member, and leaves a word in `faults`. Stops where data swells beyond all measure. Not Node's
 * own stream, which at an error throws away what it had unpacked.
 */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  faults: Faults,
): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const fresh = () => new Gunzip((chunk) => out.push(chunk));
  let member: Gunzip | null = fresh();
  let [taken, given] = [0, 0];
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += STEP) {
      let step = chunk.subarray(at, at + STEP);
      taken += step.length;
      if (member === null) {
        const next = memberIn(step);
        if (next === -1) continue;
        step = step.subarray(next);
        member = fresh();
      }
      try {
        // A copy, since fflate keeps hold of what it was given.
        member.push(step.slice(), false);
      } catch {
        faults.first ??= 'its gzip data is damaged';
        member = null;
      }
      for (const bytes of out) given += bytes.length;
      if (given > ASKED_FROM && given > taken * MOST_UNPACKED) {
        faults.first = `it unpacks to more than ${MOST_UNPACKED} times its size, which no page does; the rest was not read`;
        return;
      }
      yield* out.filter(({ length }) => length > 0);
      out = [];
    }
  }
  try {
    member?.push(new Uint8Array(0), true);
  } catch {
    faults.first ??= 'its gzip data is cut short';
  }
  yield* out.filter(({ length }) => length > 0);
}

/** Where the next gzip member begins, or -1. */
function memberIn(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x1f); at !== -1; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return at;
  return -1;
}
