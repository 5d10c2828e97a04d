import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../../lib/core/policy-pack/read-pack.ts';
import { bantenPolicy } from '../../../scripts/demo/banten-policy.ts';

const path = join(
  import.meta.dirname,
  '../../../docs/examples/paket-kebijakan-banten-contoh.siaptayang',
);

test('the example pack is whole, signed, says that it is an example, and is what the script says', () => {
  const read = readPack(readFileSync(path, 'utf8'));
  if (!read.ok)
    throw new Error(`${read.failure.code} ${read.failure.named}: node scripts/example-pack.ts`);
  const { isExample, name, policy } = read.value.pack;
  expect(isExample).toBe(true);
  expect(name).toContain('contoh');
  expect(policy, 'Run node scripts/example-pack.ts').toEqual(bantenPolicy);
});
