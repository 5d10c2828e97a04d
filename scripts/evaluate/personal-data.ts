import { checkText } from './check-text.ts';
import { measureRowKinds } from './row-kinds.ts';
import type { Row } from './rows.ts';
import { checkLabel } from './rows.ts';
import type { Task } from './task.ts';

type Kind = NonNullable<ReturnType<typeof checkText>['findings'][number]['kind']>;

/** What each label is shown as: a family card carries a number of the same kind as an identity card. */
const kinds: Readonly<Record<Kind | 'kk', Kind>> = {
  nik: 'nik',
  kk: 'nik',
  nip: 'nip',
  npwp: 'npwp',
  jkn: 'jkn',
  account: 'account',
  mobile: 'mobile',
  email: 'email',
  address: 'address',
};

const none = 'none';

/** Kinds of personal data, present in a row or not. */
export const personalData: Task = {
  name: 'personal-data',
  set: 'personal-data.dev.tsv',
  origin: 'Made up; `tests/core/personal-data` writes such posts by the thousand.',
  measure: (content) =>
    measureRowKinds('personal-data', content, goldOf, ({ text }) =>
      checkText(text).findings.flatMap(({ kind }) => kind ?? []),
    ),
};

const goldOf = (row: Row): string[] =>
  row.label
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '')
    .flatMap((label) => {
      checkLabel({ ...row, label }, [...Object.keys(kinds), none]);
      return isKind(label) ? [kinds[label]] : [];
    });

const isKind = (label: string): label is keyof typeof kinds => label in kinds;
