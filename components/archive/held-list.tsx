import type { ArchiveEntry } from '@/lib/core/archive/selection.ts';
import { goOnAtHead } from '../desk/go-on-at-head.ts';
import { HeldMark } from '../desk/held-mark.tsx';
import { useDeskTexts } from '../desk/use-desk-texts.ts';
import { useArchiveTexts } from './use-archive-texts.ts';

interface Props {
  readonly entries: readonly ArchiveEntry[];
  readonly onRelease: (id: string) => void;
}

/** Drafts that stay whatever the rules say, each with a way to let it go. */
export function HeldList({ entries, onRelease }: Props) {
  const desk = useDeskTexts();
  const words = useArchiveTexts().retention;
  if (entries.length === 0) return null;
  return (
    <details className="archive-held">
      <summary>{words.heldCount(entries.length)}</summary>
      <ul className="sheet-card drafts">
        {entries.map(({ id, title }) => (
          <li className="draft draft-binned" key={id}>
            <div className="what">
              <a href={`#draf/${id}`}>{title || desk.untitled}</a>
            </div>
            <HeldMark />
            <div className="acts">
              <button
                aria-label={words.releaseNamed(title || desk.untitled)}
                className="btn btn-small"
                onClick={() => {
                  goOnAtHead();
                  onRelease(id);
                }}
                type="button"
              >
                {words.release}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
