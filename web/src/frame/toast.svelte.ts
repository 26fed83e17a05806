/** A line that says what was just done, with a way back where there is one. */
export interface Told {
  readonly text: string;
  readonly wrong?: boolean;
  readonly undo?: () => void;
}

let told = $state.raw<Told | null>(null);
let timer: ReturnType<typeof setTimeout>;

/** What is being told; null where nothing is. */
export function telling(): Told | null {
  return told;
}

/** Tells something; what went wrong stays until it is closed. */
export function say(line: Told): void {
  clearTimeout(timer);
  told = line;
  if (!line.wrong) timer = setTimeout(hush, 12_000);
}

export function hush(): void {
  told = null;
}
