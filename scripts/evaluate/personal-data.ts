import { checkText } from './check-text.ts';
import { measureRowKinds } from './row-kinds.ts';
import type { Task } from './task.ts';

/** Kinds of personal data, present in a row or not. */
export const personalData: Task = {
  name: 'personal-data',
  set: 'personal-data.dev.tsv',
  origin: 'Made up; `tests/core` writes such posts by the thousand.',
  measure: (content) =>
    measureRowKinds(
      'personal-data',
      content,
      ({ label }) =>
        label
          .split(',')
          .map((kind) => kind.trim())
          .filter(isKind),
      ({ text }) => checkText(text).findings.flatMap(({ kind }) => kind ?? []),
    ),
};

const isKind = (kind: string): boolean => kind !== '' && kind !== 'none';
