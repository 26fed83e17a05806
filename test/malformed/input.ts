/** An input that no reader may stumble over. */
export interface Input {
  /** Its file's name; the ending says what it pretends to be. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /**
   * What has to come of it: a reading, a message that a pattern matches, or (where both are fair) anything but a fault.
   */
  readonly gives: 'reading' | 'anything' | RegExp;
}

/** An input of text or bytes. */
export function input(name: string, content: () => string | Uint8Array, gives: Input['gives'] = 'anything'): Input {
  const bytes = () => {
    const made = content();
    return typeof made === 'string' ? Buffer.from(made) : made;
  };
  return { name, bytes, gives };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Ettinger 2017). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two paragraphs of a report. */
export const BODY = [
  'The governor of Tarn said on Monday that the Salt Road had never been closed, although lorries have stood there for nine days.',
  'The drivers’ union accused her of playing with words and said that forty loads had spoiled since the end of February.',
];

/** A small page of HTML around some content. */
export const html = (content: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Governor denies closing the Salt Road</title>${head}</head><body><article><h1>Governor denies closing the Salt Road</h1>${BODY.map((p) => `<p>${p}</p>`).join('')}${content}</article></body></html>`;
