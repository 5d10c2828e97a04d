import { type ReactNode, useState } from 'react';
import { Icon } from '../icon.tsx';
import { goOnAtHead } from './go-on-at-head.ts';
import { TagForm } from './tag-form.tsx';
import { useDraftsTexts } from './use-drafts-texts.ts';

interface Props {
  readonly count: number;
  /** Tags to offer. */
  readonly tags: readonly string[];
  readonly onTag: (tag: string, isGiven: boolean) => void;
  readonly onDiscard: () => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
  /** What else can be done with those that are selected. */
  readonly children?: ReactNode;
}

/** What can be done with the drafts that are selected, all at once. */
export function BulkBar({ count, tags, onTag, onDiscard, onAll, onClear, children }: Props) {
  const { select } = useDraftsTexts();
  const [tagging, setTagging] = useState<'give' | 'take' | null>(null);
  if (count === 0) return null;
  return (
    <section aria-label={select.bar} className="bulk">
      <b role="status">{select.count(count)}</b>
      {tagging ? (
        <TagForm
          isGiven={tagging === 'give'}
          onCancel={() => setTagging(null)}
          onTag={(tag) => {
            setTagging(null);
            onTag(tag, tagging === 'give');
          }}
          tags={tags}
        />
      ) : (
        <>
          <button className="btn btn-small" onClick={() => setTagging('give')} type="button">
            {select.addTag}
          </button>
          <button className="btn btn-small" onClick={() => setTagging('take')} type="button">
            {select.removeTag}
          </button>
          {children}
          <button className="btn btn-small btn-danger" onClick={onDiscard} type="button">
            <Icon className="icon-small" name="bin" />
            {select.discard}
          </button>
        </>
      )}
      <span className="push" />
      <button className="btn btn-quiet btn-small" onClick={onAll} type="button">
        {select.all}
      </button>
      <button
        className="btn btn-quiet btn-small"
        onClick={() => {
          // The bar goes with the selection.
          goOnAtHead();
          onClear();
        }}
        type="button"
      >
        {select.clear}
      </button>
    </section>
  );
}
