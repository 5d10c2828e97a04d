import { checkText } from './check-text.ts';
import { measureRowKinds } from './row-kinds.ts';
import type { Task } from './task.ts';

/** The rule about words too informal for an office. */
const code = 'BHS-06';

/**
 * Words of slang, each named by its form: labels are `form=>formal`, comma-separated. The set names one
 * word a row though there may be more, so that its precision is a lower bound.
 */
export const slang: Task = {
  name: 'slang',
  set: 'slang-igcomments.dev.tsv',
  origin: 'Comments on Instagram with normalised words: github.com/nasalsabila/kamus-alay.',
  measure: (content) =>
    measureRowKinds(
      'slang',
      content,
      ({ label }) => label.split(',').flatMap(formOf),
      ({ text }) =>
        checkText(text)
          .findings.filter((finding) => finding.code === code)
          .map(({ start, end }) => text.slice(start, end).toLowerCase()),
    ),
};

const formOf = (label: string): string[] => {
  const form = (label.split('=>')[0] ?? '').trim().toLowerCase();
  return form === '' || form === 'none' ? [] : [form];
};
