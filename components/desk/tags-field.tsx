import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from '../icon.tsx';
import { PolicyFieldRow } from './policy-field.tsx';
import { useEditorTexts } from './use-editor-texts.ts';

interface Props {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

const longestTag = 60;
const mostTags = 50;

/** Tags as chips, and a field that adds one; the browser completes it from tags of other drafts. */
export function TagsField({ tags, known, onTags }: Props) {
  const e = useEditorTexts();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (value: string) => {
    const wanted = tagsIn(value).filter((tag) => !tags.includes(tag));
    const problem = problemOf(wanted, tags.length);
    setError(problem && e.error[problem]);
    setTyped(problem ? value : '');
    if (!problem && wanted.length > 0) onTags([...tags, ...new Set(wanted)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ',') || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(typed);
  };
  return (
    <PolicyFieldRow error={error} hint={e.tagsHint} label={e.tags}>
      {(attributes) => (
        <div className="tags">
          {tags.map((tag) => (
            <span className="tag" key={tag}>
              {tag}
              <button
                aria-label={e.removeTag(tag)}
                className="btn btn-icon btn-small"
                onClick={() => onTags(tags.filter((other) => other !== tag))}
                type="button"
              >
                <Icon className="icon-small" name="cross" />
              </button>
            </span>
          ))}
          <input
            {...attributes}
            autoComplete="off"
            list={listId}
            onBlur={() => add(typed)}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            value={typed}
          />
          <datalist id={listId}>
            {known
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </div>
      )}
    </PolicyFieldRow>
  );
}

/** Commas part them; a hash in front and room around say nothing. */
const tagsIn = (value: string): readonly string[] =>
  value
    .split(',')
    .map((tag) => tag.trim().replace(/^#+/, '').trim())
    .filter(Boolean);

function problemOf(wanted: readonly string[], count: number): 'tagLong' | 'tagsMany' | null {
  if (wanted.some((tag) => tag.length > longestTag)) return 'tagLong';
  return count + wanted.length > mostTags ? 'tagsMany' : null;
}
