import type { EvidenceLevel, SignatureState } from '@/lib/core/review/audit.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { Icon } from '../icon.tsx';
import { useFlowTexts } from './use-flow-texts.ts';

interface Props {
  readonly level: EvidenceLevel;
  readonly signature: SignatureState;
}

const icons = {
  proved: <DeskIcon name="proof" />,
  'own-profile': <DeskIcon name="human" />,
  statement: <DeskIcon name="human" />,
  unknown: <Icon name="should" />,
  refused: <Icon name="must" />,
} as const;

/** What an event is worth, by shape and word, and whether its signature holds. */
export function EvidenceMark({ level, signature }: Props) {
  const { evidence } = useFlowTexts();
  return (
    <span className={`evidence evidence-${level}`}>
      {icons[level]}
      <b>{evidence.level[level]}</b>
      <span className="sub">{evidence.signature[signature]}</span>
    </span>
  );
}
