/**
 * The similarity of two strings, 0 to 1: what names are compared by elsewhere. Jaro (1989) with Winkler's weight for a shared
 * beginning (1990), of up to four letters at 0.1 each.
 */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b);
  let shared = 0;
  while (shared < 4 && shared < a.length && a[shared] === b[shared]) shared++;
  return jaro + shared * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const ofA: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (!taken[j] && a[i] === b[j]) {
        taken[j] = true;
        ofA.push(a[i]);
        break;
      }
  const matches = ofA.length;
  if (matches === 0) return 0;
  const ofB = [...b].filter((_, j) => taken[j]);
  const turned = ofA.filter((letter, i) => letter !== ofB[i]).length / 2;
  return (matches / a.length + matches / b.length + (matches - turned) / matches) / 3;
}
