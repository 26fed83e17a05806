/** A line on standard error that tells how far long work has come. Silent where standard error is no terminal. */
export class Progress {
  private last = 0;
  private readonly shown = process.stderr.isTTY === true;
  private readonly label: string;

  constructor(label: string) {
    this.label = label;
  }

  /** @param done how much is done @param total of how much, where that is known */
  step(done: number, total?: number): void {
    const now = Date.now();
    if (!this.shown || now - this.last < 100) return;
    this.last = now;
    process.stderr.write(`\r\x1b[K${this.label}: ${done}${total === undefined ? '' : ` of ${total}`}`);
  }

  /** Wipes the line, so that what is printed next stands alone. */
  end(): void {
    if (this.shown) process.stderr.write('\r\x1b[K');
  }
}
