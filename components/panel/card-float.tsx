import { useId } from 'react';
import { FindingCard, type FindingCardProps } from '@/components/finding-card.tsx';
import { Icon, type IconName } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';

interface Props extends FindingCardProps {
  /** To the next mark of the text, or to the one before. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** The card at a marked word: the same card as in the list, with a way to the next mark. */
export function CardFloat({ onStep, onClose, ...card }: Props) {
  const { m, local } = useMessages();
  const id = useId();
  const { severity, name } = card.finding;
  return (
    <section aria-labelledby={id} className="card-float st" role="dialog">
      <header className="card-head">
        <span className={`sev ${severity}`}>
          <Icon name={severity} />
          {m.common.severity[severity]}
        </span>
        <b className="card-name" id={id} tabIndex={-1}>
          {local(name)}
        </b>
        <CardButton icon="left" label={m.panel.previousPoint} onPress={() => onStep(-1)} />
        <CardButton icon="right" label={m.panel.nextPoint} onPress={() => onStep(1)} />
        <CardButton icon="cross" label={m.common.close} onPress={onClose} />
      </header>
      <FindingCard {...card} />
    </section>
  );
}

interface CardButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
}

function CardButton({ icon, label, onPress }: CardButtonProps) {
  return (
    <button
      aria-label={label}
      className="btn btn-icon btn-small"
      onClick={onPress}
      title={label}
      type="button"
    >
      <Icon name={icon} />
    </button>
  );
}
