import type { Finding } from '@/lib/core/finding.ts';
import { quoteOf } from '@/lib/core/ignore.ts';
import type { PostKind } from '@/lib/core/post-kind.ts';
import type { ChecklistPoint, Option } from '@/lib/core/question.ts';
import type { Ignored, SelfCheck } from '@/lib/core/self-check.ts';

/** Something that a person says while checking, as a change of all that was said before. */
export type Saying = (before: SelfCheck) => SelfCheck;

export const isOfKind =
  (kind: PostKind | null): Saying =>
  (before) => ({ ...before, kind });

/** Leaves a finding as it is, for these words and no others. */
export function ignores(finding: Finding, text: string, reason: string): Saying {
  const ignored: Ignored = {
    rule: finding.ruleId,
    quote: quoteOf(text, finding),
    reason,
    ignoredAt: new Date().toISOString(),
  };
  return (before) => ({ ...before, ignored: [...before.ignored, ignored] });
}

export const usesAgain =
  (ignored: Ignored): Saying =>
  (before) => ({ ...before, ignored: before.ignored.filter((one) => one !== ignored) });

/** Answers a question; it has one answer, the last one. */
export function answers({ question, about }: ChecklistPoint, option: Option, note: string): Saying {
  const answer = {
    question: question.id,
    option: option.id,
    note,
    answeredAt: new Date().toISOString(),
    about,
  };
  return (before) => ({
    ...before,
    answers: [...before.answers.filter((one) => one.question !== question.id), answer],
  });
}
