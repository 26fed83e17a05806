import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints `N passed, N failed, N skipped` as the run's last line, in one form that any continuous integration reads. */
export default class Tally implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 };

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state !== 'pending') this.counts[state]++;
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const { passed, failed, skipped } = this.counts;
    console.log(`\n${passed} passed, ${failed + broken} failed, ${skipped} skipped`);
  }
}
