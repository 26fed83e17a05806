/** Where a text's headline ends: its first line, unless that ends like a sentence or is too long; else 0. */
export function headlineEnd(text: string): number {
  const newline = text.indexOf('\n');
  if (newline <= 0 || newline > LONGEST_HEADLINE) return 0;
  return /[.!?”"]\s*$/.test(text.slice(0, newline)) ? 0 : newline;
}

const LONGEST_HEADLINE = 300;
