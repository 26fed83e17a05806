import type { Parsed } from '../../model/index.ts';

/** 1 for every token inside quotation marks; a paragraph's end closes a quotation that was left open. */
export function quotedTokens({ tokens }: Parsed, lower: readonly string[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let open = false;
  for (let i = 0; i < tokens.count; i++) {
    if (
      i > 0 &&
      open &&
      tokens.end[i - 1] < tokens.start[i] &&
      tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n')
    )
      open = false;
    const w = lower[i];
    if (w === '“' || w === '«') open = true;
    else if (w === '”' || w === '»') open = false;
    else if (w === '"' || w === "''" || w === '``') open = !open;
    else if (open) quoted[i] = 1;
  }
  return quoted;
}
