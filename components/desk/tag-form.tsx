import { type FormEvent, useId, useState } from 'react';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

interface Props {
  readonly isGiven: boolean;
  /** Tags that occur, to choose from. */
  readonly tags: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onCancel: () => void;
}

/** The longest tag, in UTF-16 units. */
const longestTag = 60;

/** Asks for one tag, in the place of the buttons that led here. */
export function TagForm({ isGiven, tags, onTag, onCancel }: Props) {
  const { select } = useDraftsTexts();
  const [tag, setTag] = useState('');
  const listId = useId();
  const field = useFocusOnMount<HTMLInputElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = tag.trim().replace(/^#/, '');
    if (written) onTag(written);
  };
  return (
    <form className="row" onSubmit={submit}>
      <input
        aria-label={select.tag}
        className="field tag-field"
        list={listId}
        maxLength={longestTag}
        onChange={({ target }) => setTag(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
        placeholder={select.tag}
        ref={field}
        value={tag}
      />
      <datalist id={listId}>
        {tags.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button className="btn btn-small btn-primary" type="submit">
        {isGiven ? select.give : select.take}
      </button>
      <button className="btn btn-small" onClick={onCancel} type="button">
        {select.cancel}
      </button>
    </form>
  );
}
