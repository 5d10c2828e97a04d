import { type UnfinishedMerge, writtenIn } from '@/lib/core/unfinished-merge.ts';
import { goOnAtHead } from '../desk/go-on-at-head.ts';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { useHistoryTexts } from './use-history-texts.ts';

interface Props {
  readonly merges: readonly UnfinishedMerge[];
  readonly onCopy: (text: string) => void;
  /** @param id Of the merge. */
  readonly onDiscard: (id: string) => void;
}

/** Texts that were written by hand for heads that are no longer the ends of the draft. */
export function UnusedMerges({ merges, onCopy, onDiscard }: Props) {
  const { m, language } = useMessages();
  const texts = useHistoryTexts();
  return merges.map((one) => {
    const written = writtenIn(one).join('\n\n');
    if (!written) return null;
    return (
      <section aria-label={texts.unused} className="notice notice-plain" key={one.id}>
        <h2 className="notice-title">{texts.unused}</h2>
        <p className="small">{texts.unusedWhy(momentOf(one.savedAt, language))}</p>
        <p className="unused-merge">{written}</p>
        <div className="row">
          <button className="btn btn-small" onClick={() => onCopy(written)} type="button">
            {m.common.copyText}
          </button>
          <button
            className="btn btn-small"
            onClick={() => {
              goOnAtHead();
              onDiscard(one.id);
            }}
            type="button"
          >
            {texts.discardUnused}
          </button>
        </div>
      </section>
    );
  });
}
