import { globSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../lib/core/analyze.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import type {
  Question,
  QuestionExample,
  QuestionExamples,
  Situation,
} from '../../../lib/core/question.ts';
import type { Answer } from '../../../lib/core/self-check.ts';
import { readSituation } from '../../../lib/core/situation.ts';
import { unmark } from './unmark.ts';

export interface QuestionModule {
  /** Path below `checklist/`, without the ending. */
  readonly path: string;
  readonly question: Question;
  readonly examples: QuestionExamples;
}

const folder = join(import.meta.dirname, '../../../lib/core/checklist');

/** Every question file that lies in the folder, whether it is registered or not. */
export const questionModules: readonly QuestionModule[] = await Promise.all(
  globSync('*/*.ts', { cwd: folder })
    .toSorted()
    .map(async (file) => {
      const module: { default: Question; examples: QuestionExamples } = await import(
        join(folder, file)
      );
      const path = file.replaceAll('\\', '/').replace(/\.ts$/u, '');
      return { path, question: module.default, examples: module.examples };
    }),
);

/** An answer as the panel gives it. */
export const answer = (change: Partial<Answer> & Pick<Answer, 'question'>): Answer => ({
  option: 'yes',
  note: '',
  answeredAt: '2026-11-24T02:00:00.000Z',
  about: '',
  ...change,
});

/** An example as a situation, its marks taken out. */
export function situationOf({
  text,
  channel,
  kind,
  mediaCount,
  pictures,
  answers,
  today,
  policy,
  aiGate,
}: QuestionExample): Situation {
  const plain = unmark(text).text;
  const given = Object.entries(answers ?? {});
  const around = {
    channel: channel ?? 'facebook',
    kind: kind ?? null,
    mediaCount: mediaCount ?? 0,
    pictures,
    today: today ?? null,
    policy: { ...defaultPolicy, ...policy },
  };
  return readSituation({
    text: plain,
    ...around,
    aiGate: aiGate ?? null,
    findings: analyze(plain, around).findings,
    answers: given.map(([question, option]) => answer({ question, option })),
  });
}
