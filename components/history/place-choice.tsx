import type { Side } from '@/lib/core/merge-texts.ts';
import { useHistoryTexts } from './use-history-texts.ts';

interface Props {
  /** Of the place, from 1. */
  readonly number: number;
  readonly left: string;
  readonly right: string;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

/** One place where two texts differ, and which of them is taken. */
export function PlaceChoice({ number, left, right, side, onChoose }: Props) {
  const texts = useHistoryTexts();
  const options = [
    { id: 'left', name: texts.takeLeft, words: left },
    { id: 'right', name: texts.takeRight, words: right },
  ] as const;
  return (
    <li>
      <fieldset className="place">
        <legend className="label">{texts.place(number)}</legend>
        {options.map(({ id, name, words }) => (
          <button
            aria-pressed={side === id}
            className="btn btn-small"
            key={id}
            onClick={() => onChoose(id)}
            type="button"
          >
            <b>{name}</b> <Words text={words} />
          </button>
        ))}
      </fieldset>
    </li>
  );
}

function Words({ text }: { readonly text: string }) {
  const { nothingHere } = useHistoryTexts();
  return text.trim() ? (
    <span>{`“${text.trim()}”`}</span>
  ) : (
    <span className="faint">{nothingHere}</span>
  );
}
