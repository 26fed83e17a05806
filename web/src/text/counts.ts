const numbers = new Intl.NumberFormat('en-GB');

/** `12,400`. */
export function number(count: number): string {
  return numbers.format(count);
}

/** `1 report`, `12,400 statements`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
