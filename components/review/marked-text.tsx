import type { MarkedPart } from '@/lib/core/review/marked-parts.ts';

interface Props {
  readonly parts: readonly MarkedPart[];
  readonly current: number | null;
  readonly onMark: (number: number) => void;
}

/**
 * A text in which remarks and picked words are marked. The numbers are drawn and are no part of the text, so that
 * what is selected and copied is the text alone.
 */
export function MarkedText({ parts, current, onMark }: Props) {
  return parts.map((part) => (
    <Part current={current} key={part.start} onMark={onMark} part={part} />
  ));
}

interface PartProps extends Omit<Props, 'parts'> {
  readonly part: MarkedPart;
}

function Part({ part: { text, of, ending, isPicked }, current, onMark }: PartProps) {
  if (of.length === 0) return isPicked ? <span className="picked">{text}</span> : text;
  const isCurrent = current !== null && of.includes(current);
  return (
    // A way for the mouse only: by keys the remark itself leads to its words.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of remarks is the way by keys
    <mark
      aria-current={isCurrent ? 'true' : undefined}
      className={isPicked ? 'noted picked' : 'noted'}
      data-number={ending.join(', ') || undefined}
      data-of={of.join(' ')}
      onClick={() => onMark(of.at(-1) ?? 0)}
    >
      {text}
    </mark>
  );
}
