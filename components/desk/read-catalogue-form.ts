import { catalogue } from '@/lib/core/catalogue.ts';
import type { OwnQuestion, OwnWord, RuleChoice } from '@/lib/core/policy.ts';
import type { Severity } from '@/lib/core/rule.ts';
import { linesOf, textOf } from './form-text.ts';

/** The name of the field that says how heavy a code is. */
export const weightField = (code: string): string => `ruleWeight.${code}`;

/** What was decided about the catalogue: only where it is other than the catalogue says. */
export function readRuleChoices(form: FormData): readonly RuleChoice[] {
  const on = new Set(form.getAll('ruleOn'));
  return catalogue.flatMap(({ code, severity, isLaw }): readonly RuleChoice[] => {
    if (isLaw) return [];
    const weight = (textOf(form, weightField(code)) || severity) as Severity;
    const isOn = on.has(code);
    if (isOn && weight === severity) return [];
    return [{ code, isOn, severity: weight === severity ? null : weight }];
  });
}

/** One `word = replacement` a line, as it is written and as it is read; without `=` there is no replacement. */
export const wordLine = {
  write: ({ word, plain }: OwnWord): string => (plain === '' ? word : `${word} = ${plain}`),
  read(line: string): OwnWord {
    const [word = '', ...plain] = line.split('=');
    return { word: word.trim(), plain: plain.join('=').trim() };
  },
};

export const readOwnWords = (form: FormData): readonly OwnWord[] =>
  linesOf(form, 'ownWords').map(wordLine.read);

/** Fields of one row have the same place among those of their name; a row without a question is none. */
export function readOwnQuestions(form: FormData): readonly OwnQuestion[] {
  const column = (name: string) => form.getAll(name).map((value) => String(value).trim());
  const [whys, weights, kinds] = ['questionWhy', 'questionWeight', 'questionKind'].map(column);
  return column('questionAsk').flatMap((ask, at): readonly OwnQuestion[] =>
    ask === ''
      ? []
      : [
          {
            ask,
            why: whys?.[at] ?? '',
            severity: (weights?.[at] ?? 'should') as Severity,
            kind: (kinds?.[at] || null) as OwnQuestion['kind'],
          },
        ],
  );
}
