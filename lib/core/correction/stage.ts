import type { DraftStatus } from '../draft-status.ts';
import type { CaseBody } from '../records/case-body.ts';

/** How far a case has come, in the order of the board. */
export const caseStages = ['found', 'checking', 'writing', 'waiting', 'done'] as const;
export type CaseStage = (typeof caseStages)[number];

/** Those in which somebody still has to do something. */
export const isOpen = (stage: CaseStage): boolean => stage !== 'done';

/** Statuses in which a written answer waits for others, or only to be brought out. */
const waiting: ReadonlySet<DraftStatus> = new Set([
  'waiting-editor',
  'waiting-responsible',
  'hold',
  'approved',
  'noted',
  'planned',
]);

interface Standing {
  readonly body: Pick<CaseBody, 'closed' | 'evidence' | 'fact' | 'checkedBy'>;
  /** Whether the answer came out. */
  readonly isOut: boolean;
  /** How its draft stands; null while there is none in use. */
  readonly status: DraftStatus | null;
}

/** What was closed or came out is done; what nobody looked into yet was only found. */
export function stageOf({ body, isOut, status }: Standing): CaseStage {
  if (body.closed || isOut) return 'done';
  if (status !== null) return waiting.has(status) ? 'waiting' : 'writing';
  const isChecked = body.evidence.length > 0 || body.fact !== '' || body.checkedBy !== '';
  return isChecked ? 'checking' : 'found';
}
