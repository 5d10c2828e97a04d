import type { RefObject } from 'react';
import { DeskIcon } from './desk-icon.tsx';
import { useDraftsTexts } from './use-drafts-texts.ts';

interface Props {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The field, for the key that leads to it. */
  readonly fieldRef: RefObject<HTMLInputElement | null>;
}

/** Searches all drafts while it is typed in. */
export function SearchField({ words, onWords, fieldRef }: Props) {
  const { search } = useDraftsTexts();
  return (
    <label className="search push">
      <span className="vh">{search.label}</span>
      <DeskIcon name="search" />
      <input
        autoComplete="off"
        className="field"
        onChange={({ target }) => onWords(target.value)}
        placeholder={search.hint}
        ref={fieldRef}
        spellCheck={false}
        type="search"
        value={words}
      />
    </label>
  );
}
