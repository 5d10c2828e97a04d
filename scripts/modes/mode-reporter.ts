import type { Reporter, TestModule } from 'vitest/node';
import { keepOutcomes } from './outcome.ts';

/** Writes down for `npm run modes` how the tests of failure modes ended. */
export class ModeReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()].filter(({ name }) => /^mode \d+:/.test(name));
    // A run of some tests only (`-t`) leaves the others unrun: it says nothing of the whole file.
    const wasRun = tests.some((test) => test.result().state !== 'skipped');
    if (!wasRun) return;
    keepOutcomes(
      module.moduleId,
      tests.map((test) => ({ name: test.fullName, state: test.result().state })),
    );
  }
}
