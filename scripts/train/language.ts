/**
 * Learns the table of n-grams that tells languages apart, from the rows of `langid.dev.tsv` in the folder
 * that `SIAP_TAYANG_DATA` names: `npm run -s train:language` prints it, the same bytes every time.
 * With `--validate` it prints how well tables do on rows that they were not trained on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTexts } from './language/examples.ts';
import { train } from './language/table.ts';
import { validate } from './language/validate.ts';

const folder = process.env.SIAP_TAYANG_DATA;
const { values } = parseArgs({ options: { validate: { type: 'boolean' } } });

if (folder) {
  const content = readFileSync(join(folder, 'langid.dev.tsv'), 'utf8');
  if (values.validate) for (const line of validate(content)) console.log(JSON.stringify(line));
  else console.log(JSON.stringify(train(readTexts(content)), null, 2));
} else {
  console.error(
    'data.none: Sebut folder kumpulan teks dengan SIAP_TAYANG_DATA. / Name the folder of the sets with SIAP_TAYANG_DATA.',
  );
  process.exitCode = 2;
}
