import type { Finding } from '@/lib/core/finding.ts';
import type { PostKind } from '@/lib/core/post-kind.ts';
import type { ChecklistPoint, Option, Question, Situation } from '@/lib/core/question.ts';
import type { Fix, Rule, Severity } from '@/lib/core/rule.ts';
import type { Ignored } from '@/lib/core/self-check.ts';
import type { Ceremony } from './ceremony-meter.tsx';
import type { IgnoredFinding } from './ignored-list.tsx';
import type { GuessedKind } from './kind-pick.tsx';
import type { PreviewData } from './preview.tsx';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Everything that is known of one text, ready to be shown. */
export interface CheckView {
  /** The text that was checked. */
  readonly text: string;
  readonly rules: readonly Rule[];
  /** What the questions are asked of. */
  readonly situation: Situation;
  /** Findings that nobody ignored. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly points: readonly ChecklistPoint[];
  readonly kind: PostKind | null;
  readonly guess: GuessedKind | null;
  /** Null where the text says too little. */
  readonly ceremony: Ceremony | null;
  readonly preview: PreviewData;
  /** Open points, findings and questions, by weight. */
  readonly counts: SeverityCounts;
}

/** What the person can wish for while checking. */
export interface CheckWishes {
  /** Answers whether the replacement stands in the text. */
  readonly onApply: (finding: Finding, fix: Fix) => boolean | Promise<boolean>;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  readonly onUseAgain: (ignored: Ignored) => void;
  readonly onAnswer: (question: Question, option: Option, note: string) => void;
  readonly onKind: (kind: PostKind | null) => void;
}

export const openPoints = ({ must, should, may }: SeverityCounts): number => must + should + may;

/** How many questions are settled, such as `6/8`. */
export function settledOf(points: readonly ChecklistPoint[]): string {
  const closed = points.filter(({ status }) => status === 'closed').length;
  return `${closed}/${points.length}`;
}
