import { expect, test } from 'vitest';
import { writeManual } from './support/rule-manual.ts';
import { ruleModules } from './support/rule-modules.ts';

test('docs/rules.md says what the rules say', async () => {
  await expect(writeManual(ruleModules)).toMatchFileSnapshot('../../docs/rules.md');
});
