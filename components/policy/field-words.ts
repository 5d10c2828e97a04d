import { catalogue } from '@/lib/core/catalogue.ts';
import type { Local } from '@/lib/core/local.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import type { PostKind } from '@/lib/core/post-kind.ts';
import type { Severity } from '@/lib/core/rule.ts';
import type { PolicyTexts } from '@/lib/i18n/policy-messages.ts';
import type { SettingsTexts } from '@/lib/i18n/settings-messages.ts';
import { ownLines } from '../desk/own-readers-form.ts';
import { wordLine } from '../desk/read-catalogue-form.ts';

/** The words of the language in which a policy is told. */
export interface Spoken {
  readonly policy: PolicyTexts;
  readonly settings: SettingsTexts;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly kind: Readonly<Record<PostKind, string>>;
  readonly local: (text: Local) => string;
}

type Telling = {
  readonly [Field in PolicyField]: (value: Policy[Field], spoken: Spoken) => string;
};

const asItIs = (value: string | number | null): string => String(value ?? '');
const lines = (value: readonly string[]): string => value.join('\n');
const inRow = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

const telling: Telling = {
  office: asItIs,
  audience: asItIs,
  readers: asItIs,
  region: asItIs,
  readingTarget: asItIs,
  viewer: asItIs,
  approvalDays: asItIs,
  remindDays: asItIs,
  numbers: lines,
  helplines: lines,
  domains: lines,
  handles: lines,
  values: lines,
  responsibles: lines,
  ownReaders: ({ who, needs, hardWords, longestSentence }, { policy }) =>
    lines([
      ...who,
      ...needs.map(ownLines.needs.write),
      ...hardWords.map(ownLines.hardWords.write),
      policy.written.longestSentence(longestSentence),
    ]),
  election: ({ isOn, from, to }, { policy: { on, off, written } }) =>
    inRow([isOn ? on : off, from && written.from(from), to && written.to(to)]),
  retention: ({ published, unpublished }, { policy, settings }) => {
    const months = (count: number | null) =>
      count === null ? policy.written.forEver : policy.written.months(count);
    const words = settings.field.retention;
    return lines([
      `${words.published}: ${months(published)}`,
      `${words.unpublished}: ${months(unpublished)}`,
    ]);
  },
  stages: ({ selfCheck, editor, responsible }, { policy: { on, off }, settings }) => {
    const words = settings.field.stages;
    return lines([
      `${words.selfCheck}: ${selfCheck ? on : off}`,
      `${words.editor}: ${editor ? on : off}`,
      `${words.responsible}: ${words.when[responsible]}`,
    ]);
  },
  ruleChoices: (choices, { policy, severity, local }) =>
    lines(
      choices.map((choice) => {
        const entry = catalogue.find(({ code }) => code === choice.code);
        const name = inRow([choice.code, entry ? local(entry.name) : null]).replace(',', '');
        const weight = choice.severity && severity[choice.severity];
        return `${name}: ${inRow([choice.isOn ? null : policy.off, weight])}`;
      }),
    ),
  ownWords: (words) => lines(words.map(wordLine.write)),
  ownQuestions: (questions, { policy, severity, kind }) =>
    lines(
      questions.map((one) => {
        const of = one.kind === null ? policy.question.everyKind : kind[one.kind];
        return `${one.ask} (${inRow([severity[one.severity], of, one.why])})`;
      }),
    ),
  aiLabel: ({ text, isRequired }, { policy: { written } }) =>
    `${text} (${isRequired ? written.needed : written.notNeeded})`,
};

/** What one field says, as people read it; empty where nothing is set. */
export function wordsOfField(
  field: PolicyField,
  policy: Pick<Policy, PolicyField>,
  spoken: Spoken,
): string {
  const tell = telling[field] as (value: unknown, spoken: Spoken) => string;
  return tell(policy[field], spoken);
}

/** What a field is called. */
export const nameOfField = (field: PolicyField, { policy, settings }: Spoken): string =>
  field === 'ownReaders'
    ? policy.fieldName.ownReaders
    : { ...settings.field, ...policy.field }[field].label;
