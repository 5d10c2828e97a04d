import aiUse from '@/lib/core/checklist/ai/ai-use.ts';
import type { Language } from '@/lib/core/local.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { kindOf, type RegisterPost } from '@/lib/core/report/register-post.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import type { ReportTexts } from '@/lib/i18n/report-messages.ts';
import { spokenMinutes } from './spoken-minutes.ts';

/** What the words of a line are made with. */
export interface Wording {
  readonly m: Messages;
  readonly words: ReportTexts;
  readonly language: Language;
  readonly policy: Pick<Policy, 'audience' | 'office'>;
}

/** The cells of a line in words, the same in table and file; empty where nothing is known. */
export function wordsOf(post: RegisterPost, { m, words, language, policy }: Wording) {
  const { register } = words;
  const kind = kindOf(post);
  const option = aiUse.options.find(({ id }) => id === post.ai);
  const isOwn = post.office === '' || post.office === policy.office;
  return {
    channel: m.common.channel[post.channel],
    office: post.office || (post.origin === 'desk' ? policy.office : ''),
    kind: kind === null ? '' : m.check.kind.name[kind],
    ceremony: spokenFigure(post.figures?.ceremony, language),
    readability: spokenFigure(post.figures?.readability, language),
    readers: post.origin === 'desk' && isOwn ? policy.audience : '',
    ai: option?.label[language] ?? post.ai ?? '',
    decisions: post.decisions
      .map(({ outcome, by }) => `${register.outcome[outcome]}${by ? ` (${by})` : ''}`)
      .join(', '),
    review: post.reviewMinutes === null ? '' : spokenMinutes(post.reviewMinutes, words),
    corrections: post.corrections
      .map(({ kind: how, minutes }) =>
        register.after(register.corrected[how], spokenMinutes(minutes, words)),
      )
      .join(', '),
  };
}

const spokenFigure = (figure: number | null | undefined, language: Language): string =>
  figure === null || figure === undefined
    ? ''
    : new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(figure);
