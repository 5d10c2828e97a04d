import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Examples } from '../../lib/core/rule.ts';

const inThePage = ['content-scripts/composer.js', 'panel.js'];

/**
 * Looks into what the build puts into the sites' pages: the rules' examples are tests and manual, not
 * program, and the library that checks messages belongs to the background.
 *
 * @param folder a built extension.
 * @returns Sentences that name the file; none where all holds.
 */
export async function bundleProblems(folder: string): Promise<string[]> {
  const examples = await exampleTexts();
  return inThePage.flatMap((name) => {
    const program = readFileSync(`${folder}/${name}`, 'utf8');
    const example = examples.find((text) => program.includes(text));
    const problems = example ? [`${name}: carries an example of a rule: ${example}`] : [];
    return program.includes('ZodError') ? [...problems, `${name}: carries zod`] : problems;
  });
}

/** A piece of every example, long enough to be found and without the marks. */
async function exampleTexts(): Promise<string[]> {
  const files = globSync('lib/core/rules/*/*.ts');
  const modules: { examples: Examples }[] = await Promise.all(
    files.map((file) => import(pathToFileURL(file).href)),
  );
  return modules
    .flatMap(({ examples }) => [...examples.flags, ...examples.allows])
    .flatMap((text) => text.split(/[[\]\n\\"'`]/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 25);
}

if (import.meta.main) {
  const problems = await bundleProblems('.output/chrome-mv3');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
