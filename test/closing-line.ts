import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line, which any machine can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const count = (state: 'passed' | 'failed' | 'skipped') =>
      tests.filter(test => test.result().state === state).length;
    // A file that could not even be loaded has failed, though it has no test to say so.
    const broken = modules.filter(module => module.errors().length > 0).length;
    console.log(
      `\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`,
    );
  }
}
