import { checkText } from './check-text.ts';
import { readRows } from './rows.ts';
import { countsOf, type Judged, ratesOf } from './score.ts';
import type { Report, Task } from './task.ts';

type Passage = ReturnType<typeof checkText>['languages'][number];

/** What is told apart, and what each row is labelled as there. */
const known: Readonly<Record<string, NonNullable<Passage['language']>>> = {
  ind: 'ind',
  msa: 'ind',
  eng: 'eng',
  sun: 'sun',
  jav: 'jav',
};

const undecided = 'undecided';

/** A text of at most so many characters may be of several languages: undecided, it counts neither way. */
const longestUndecided = 40;

/** The language of most letters of a text. */
function mainLanguage(passages: readonly Passage[]): string {
  const lengths = new Map<string, number>();
  for (const { start, end, language } of passages) {
    const name = language ?? undecided;
    lengths.set(name, (lengths.get(name) ?? 0) + end - start);
  }
  const [most] = [...lengths].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? undecided;
}

/**
 * Figures of texts in one language each.
 *
 * @param readPassages How each is read; what gives nothing is left out.
 */
export function measureLanguages(
  content: string,
  readPassages: (text: string, id: string) => readonly Passage[] | undefined,
): Report {
  const judged = readRows(content).flatMap(({ id, label, text }) => {
    const gold = known[label];
    const passages = gold && readPassages(text, id);
    return passages ? [{ gold, found: mainLanguage(passages), text }] : [];
  });
  const counted = judged.filter(
    ({ found, text }) => found !== undecided || text.length > longestUndecided,
  );
  const labels = [...new Set(counted.map(({ gold }) => gold))].sort();
  const rates = labels.map((label) => [label, ratesFor(label, counted)] as const);
  return {
    task: 'language',
    n: counted.length,
    undecidedShort: judged.length - counted.length,
    macroF1: rates.reduce((sum, [, { f1 }]) => sum + f1, 0) / rates.length,
    perLabel: Object.fromEntries(rates),
  };
}

const ratesFor = (label: string, judged: readonly Judged[]) => ({
  n: judged.filter(({ gold }) => gold === label).length,
  ...ratesOf(countsOf(label, judged)),
});

/** The language of each text. Rows in other languages than the four are left out. */
export const language: Task = {
  name: 'language',
  set: 'langid.dev.tsv',
  origin:
    'NTREX-128, NusaX, NusaWrites, SIB-200 and Tatoeba: github.com/MicrosoftTranslator/NTREX, IndoNLP/nusax, IndoNLP/nusa-writes, dadelani/sib-200; tatoeba.org.',
  measure: (content) => measureLanguages(content, (text) => checkText(text).languages),
};
