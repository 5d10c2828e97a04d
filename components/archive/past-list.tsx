import type { ArchiveEntry } from '@/lib/core/archive/selection.ts';
import { goOnAtHead } from '../desk/go-on-at-head.ts';
import { useDeskTexts } from '../desk/use-desk-texts.ts';
import { useMessages } from '../language.tsx';
import { spokenDate } from './spoken-date-with-year.ts';
import { useArchiveTexts } from './use-archive-texts.ts';

interface Props {
  readonly entries: readonly ArchiveEntry[];
  readonly onHold: (id: string) => void;
}

/** Drafts that are past their time, each with a way to hold it. */
export function PastList({ entries, onHold }: Props) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const words = useArchiveTexts().retention;
  return (
    <ul className="sheet-card drafts">
      {entries.map(({ id, title, publishedAt, updatedAt }) => {
        const name = title || desk.untitled;
        return (
          <li className="draft draft-binned" key={id}>
            <div className="what">
              <a href={`#draf/${id}`}>{name}</a>
            </div>
            <span className="faint">
              {publishedAt
                ? words.publishedAt(spokenDate(publishedAt, language))
                : words.changedAt(spokenDate(updatedAt, language))}
            </span>
            <div className="acts">
              <button
                aria-label={words.holdNamed(name)}
                className="btn btn-small"
                onClick={() => {
                  goOnAtHead();
                  onHold(id);
                }}
                type="button"
              >
                {words.hold}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
