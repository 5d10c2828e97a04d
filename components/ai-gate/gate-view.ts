import type { AiGate } from '@/lib/core/ai-gate/gate.ts';
import type { JudgedClaim } from '@/lib/core/ai-gate/judge.ts';
import { hasLabel } from '@/lib/core/ai-gate/label.ts';
import type { Channel } from '@/lib/core/channel.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { ChecklistPoint, Option } from '@/lib/core/question.ts';
import type { Provenance } from '@/lib/core/records/bodies.ts';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import type { ApprovalView } from '@/lib/core/review/approval-view.ts';

/** A version that an AI tool wrote. */
export interface AiVersion extends NumberedVersion {
  readonly provenance: Provenance;
}

/** A draft at the gate, as the page shows it. */
export interface GateView {
  /** The text that is looked at, and its channel. */
  readonly text: string;
  readonly channel: Channel;
  readonly gate: AiGate;
  /** The question of what AI was used for; null while it is not asked. */
  readonly declaration: ChecklistPoint | null;
  /** Whether the person said that no AI was used. */
  readonly isUnused: boolean;
  /** Newest first. */
  readonly aiVersions: readonly AiVersion[];
  readonly claims: readonly JudgedClaim[];
  /** Whether there are facts to compare with. */
  readonly hasFacts: boolean;
  readonly leftovers: readonly Finding[];
  readonly isFit: boolean;
  /** Null while nobody wrote the name of the office that the label needs. */
  readonly label: string | null;
  readonly policy: Policy;
  readonly approval: ApprovalView | null;
  /** Who is at work here; empty while that is not known. */
  readonly writer: string;
}

/** An AI text as a person pastes it. */
export interface Pasted {
  readonly text: string;
  readonly tool: string;
  readonly prompt: string;
}

/** What a person can do at the gate; each answers with why it was not done. */
export interface GateWishes {
  readonly onAnswer: (option: Option, note: string) => void;
  readonly onPaste: (pasted: Pasted) => Promise<FailureCode | null>;
  readonly onFacts: (facts: string) => void;
  readonly onTick: (claim: JudgedClaim, source: string, by: string) => Promise<FailureCode | null>;
  readonly onUntick: (claim: JudgedClaim) => Promise<FailureCode | null>;
  readonly onFit: (by: string | null) => Promise<FailureCode | null>;
  readonly onLabel: (label: string) => void;
}

/** Whether the office wants its label under the text, and it is not there. */
const isLabelMissing = ({ policy, label, text }: GateView): boolean =>
  policy.aiLabel.isRequired && (label === null || !hasLabel(text, label));

/** How much is still to be done: the number that the head of the page shows. */
export function countOpen(view: GateView): number {
  if (view.isUnused) return 0;
  const { declaration, claims, leftovers, isFit, approval } = view;
  const points = [
    declaration?.status === 'closed',
    isFit,
    !isLabelMissing(view),
    approval?.is === 'same',
  ];
  return (
    points.filter((isDone) => !isDone).length +
    claims.filter(({ tick }) => tick === null).length +
    leftovers.length
  );
}
