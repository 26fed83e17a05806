import type { Run } from './readings.ts';
import type { Sheet } from './sheet.ts';

/** Which tokens some statement's content already holds. */
export class Claimed {
  private readonly sheet: Sheet;
  private readonly held: Uint8Array;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.held = new Uint8Array(sheet.count);
  }

  claim(run: Run): void {
    this.held.fill(1, run.first, run.last + 1);
  }

  /** Whether at least half of a run's words are held. */
  has(run: Run): boolean {
    let words = 0;
    let held = 0;
    for (let i = run.first; i <= run.last; i++)
      if (this.sheet.isWord[i]) {
        words++;
        held += this.held[i];
      }
    return 2 * held >= words;
  }
}
