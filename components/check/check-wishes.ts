import type { SeverityCounts } from '@/lib/core/check-view.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { PostKind } from '@/lib/core/post-kind.ts';
import type { ChecklistPoint, Option } from '@/lib/core/question.ts';
import type { Fix } from '@/lib/core/rule.ts';
import type { Ignored } from '@/lib/core/self-check.ts';
import type { Span } from '@/lib/core/text/span.ts';

/** What the person can wish for while checking. */
export interface CheckWishes {
  /** Answers whether the replacement stands in the text. */
  readonly onApply: (finding: Finding, fix: Fix) => boolean | Promise<boolean>;
  /** All that need nobody, from the end of the text to its start, in one step. */
  readonly onApplySafe: (fixes: readonly Fix[]) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  readonly onUseAgain: (ignored: Ignored) => void;
  readonly onAnswer: (point: ChecklistPoint, option: Option, note: string) => void;
  readonly onKind: (kind: PostKind | null) => void;
  /** Goes to words of the checked text and selects them. */
  readonly onShow: (place: Span) => void;
  /** Answers whether the words are in the clipboard. */
  readonly onCopyWords: (words: string) => Promise<boolean>;
  /** Opens where the office says who reads. */
  readonly onChooseReaders: () => void;
}

export const openPoints = ({ must, should, may }: SeverityCounts): number => must + should + may;

/** How many questions are settled, such as `6/8`. */
export function settledOf(points: readonly ChecklistPoint[]): string {
  const closed = points.filter(({ status }) => status === 'closed').length;
  return `${closed}/${points.length}`;
}
