import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AudienceExample, Readers } from '../../lib/core/audience/readers.ts';
import type { QuestionExamples } from '../../lib/core/question.ts';
import type { Example, Examples } from '../../lib/core/rule.ts';

const inThePage = ['content-scripts/composer.js', 'panel.js'];

/**
 * Looks into what the build puts into the sites' pages: examples are tests and manual, not
 * program, and the library that checks messages and what is known of readers belong to the background.
 *
 * @param folder a built extension.
 * @returns Sentences that name the file; none where all holds.
 */
export async function bundleProblems(folder: string): Promise<string[]> {
  const examples = await exampleTexts();
  const readers = await readerTexts();
  return inThePage.flatMap((name) => {
    const program = readFileSync(`${folder}/${name}`, 'utf8');
    const example = examples.find((text) => program.includes(text));
    const problems = example ? [`${name}: carries an example: ${example}`] : [];
    if (program.includes('ZodError')) problems.push(`${name}: carries zod`);
    if (readers.some((text) => program.includes(text))) problems.push(`${name}: carries readers`);
    return problems;
  });
}

const load = <Module>(pattern: string): Promise<Module[]> =>
  Promise.all(globSync(pattern).map((file) => import(pathToFileURL(file).href)));

/** A sentence of the description of each office's readers. */
async function readerTexts(): Promise<string[]> {
  const offices = await load<{ default?: Readers }>('lib/core/audience/offices/*.ts');
  return offices.flatMap(({ default: readers }) => (readers ? [readers.sentenceWhy.id] : []));
}

/** A piece of every example, long enough to be found and without the marks. */
async function exampleTexts(): Promise<string[]> {
  const rules = await load<{ examples: Examples }>('lib/core/rules/*/*.ts');
  const questions = await load<{ examples: QuestionExamples }>('lib/core/checklist/*/*.ts');
  const offices = await load<{ examples?: readonly AudienceExample[] }>(
    'lib/core/audience/offices/*.ts',
  );
  return [
    ...offices.flatMap(({ examples = [] }) => examples.map(({ text }) => text)),
    ...rules.flatMap(({ examples }) => [...examples.flags, ...examples.allows].map(markedText)),
    ...questions.flatMap(({ examples }) =>
      [...examples.asked, ...examples.notAsked].map(({ text }) => text),
    ),
  ]
    .flatMap((text) => text.split(/[[\]\n\\"'`]/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 25);
}

const markedText = (example: Example): string =>
  typeof example === 'string' ? example : example.text;

if (import.meta.main) {
  const problems = await bundleProblems('.output/chrome-mv3');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
