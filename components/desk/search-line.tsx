import type { Failure } from '@/lib/core/failure.ts';
import type { Reach } from '@/lib/search/protocol.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { spokenCount } from './spoken-date.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

interface Props {
  readonly words: string;
  readonly total: number;
  readonly isExact: boolean;
  /** False before the first answer. */
  readonly isKnown: boolean;
  /** What can be searched by now; null before the search is ready. */
  readonly reach: Reach | null;
  readonly failure: Failure | null;
  readonly onOlder: () => void;
}

/** How many drafts were found, among how many, and how far a search has come. */
export function SearchLine({ failure, ...props }: Props) {
  if (failure) return <Notice code={failure.code} />;
  return (
    <div className="search-line">
      <Found {...props} />
      <span className="quiet small">
        <Among {...props} />
      </span>
    </div>
  );
}

function Found({ words, total, isExact, isKnown }: Omit<Props, 'failure'>) {
  const { language } = useMessages();
  const { search } = useDraftsTexts();
  if (!isKnown) return <b role="status">{search.searching}</b>;
  const said = isExact ? search.found : search.similar;
  return <b role="status">{total > 0 && said(spokenCount(total, language), words)}</b>;
}

function Among({ reach, onOlder }: Omit<Props, 'failure'>) {
  const { language } = useMessages();
  const { search } = useDraftsTexts();
  const [loaded, wanted] = [reach?.loaded ?? 0, reach?.wanted ?? 1];
  if (!reach || isLoading(reach)) {
    const words = search.loading(loaded, wanted);
    return (
      <>
        <progress aria-label={words} max={wanted} value={loaded} /> {words}
      </>
    );
  }
  return (
    <>
      {reach.since && search.among(spokenCount(reach.drafts, language), reach.since)}
      {reach.hasOlder && (
        <button className="btn btn-quiet btn-small" onClick={onOlder} type="button">
          {search.older}
        </button>
      )}
    </>
  );
}

/** Whether years that are wanted cannot be searched yet. */
export const isLoading = (reach: Reach | null): boolean => !reach || reach.loaded < reach.wanted;
