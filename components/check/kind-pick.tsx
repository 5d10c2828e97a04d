import { useId, useRef } from 'react';
import type { GuessedKind } from '@/lib/core/check-view.ts';
import { type PostKind, postKinds } from '@/lib/core/post-kind.ts';
import { useMessages } from '../language.tsx';

interface Props {
  readonly kind: PostKind | null;
  readonly guess: GuessedKind | null;
  readonly onPick: (kind: PostKind | null) => void;
}

/** What the post is for. A guess is only said, never taken by itself. */
export function KindPick({ kind, guess, onPick }: Props) {
  const { m } = useMessages();
  const hintId = useId();
  const select = useRef<HTMLSelectElement>(null);
  const words = m.check.kind;
  const hint = kind === null && guess ? guess : null;
  const take = (taken: PostKind) => {
    // The button goes with its guess.
    select.current?.focus();
    onPick(taken);
  };
  return (
    <>
      <select
        aria-describedby={hint ? hintId : undefined}
        aria-label={words.label}
        className="pick"
        onChange={({ target }) => onPick(postKinds.find((one) => one === target.value) ?? null)}
        ref={select}
        value={kind ?? ''}
      >
        <option value="">{words.none}</option>
        {postKinds.map((one) => (
          <option key={one} value={one}>
            {words.chosen(words.name[one])}
          </option>
        ))}
      </select>
      {hint && (
        <p className="kind-guess">
          <span id={hintId}>{words.guess(words.name[hint.kind], quoted(hint.words))}</span>
          <button
            aria-label={words.take(words.name[hint.kind])}
            className="btn btn-quiet btn-small"
            onClick={() => take(hint.kind)}
            type="button"
          >
            {words.takeIt}
          </button>
        </p>
      )}
    </>
  );
}

/** More than two words would push the points out of a low window. */
const quoted = (words: readonly string[]) =>
  words
    .slice(0, 2)
    .map((word) => `“${word}”`)
    .join(', ');
