import type { ComponentProps, ReactNode, RefObject } from 'react';
import { Icon } from '../icon.tsx';
import { useShareTexts } from '../share/use-share-texts.ts';
import { DraftList } from './draft-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { MoreButton } from './more-button.tsx';
import { PageHead } from './page-head.tsx';
import { SearchField } from './search-field.tsx';
import { isLoading, SearchLine } from './search-line.tsx';
import { type Unreadable, UnreadableList } from './unreadable-list.tsx';
import { useDeskTexts } from './use-desk-texts.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

type ListProps = ComponentProps<typeof DraftList>;

interface Props extends Omit<ListProps, 'rows'>, ComponentProps<typeof FilterBar> {
  /** Undefined while they are read. */
  readonly rows: ListProps['rows'] | undefined;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** What is said of a search; null where nothing is searched for. */
  readonly search: ComponentProps<typeof SearchLine> | null;
  readonly unreadable: readonly Unreadable[];
  readonly onCopyRaw: (row: Unreadable) => void;
  readonly onKeys: () => void;
  /** What is to be said about the last thing that was done. */
  readonly children: ReactNode;
}

/** The first page of the desk: the drafts, or how to get a first one. */
export function DraftsPage({ unreadable, onCopyRaw, children, ...props }: Props) {
  const desk = useDeskTexts();
  const { openingLink: opening } = useShareTexts();
  const { words, filter, choices, search } = props;
  return (
    <>
      <PageHead title={desk.drafts}>
        <SearchField fieldRef={props.searchRef} onWords={props.onWords} words={words} />
        <a className="btn" href="#kiriman">
          {opening}
        </a>
        <a className="btn btn-primary" href="#baru">
          <Icon name="plus" />
          {desk.newDraft}
        </a>
      </PageHead>
      {children}
      <UnreadableList onCopyRaw={onCopyRaw} rows={unreadable} />
      {search && <SearchLine {...search} />}
      <FilterBar choices={choices} filter={filter} onFilter={props.onFilter} />
      <Listed {...props} />
      <KeysButton onKeys={props.onKeys} />
    </>
  );
}

type ListedProps = Omit<Props, 'unreadable' | 'onCopyRaw' | 'children'>;

function Listed(props: ListedProps) {
  const desk = useDeskTexts();
  const { rows, search, hasMore, onMore } = props;
  if (!rows) return search ? null : <p className="quiet">{desk.loadingDrafts}</p>;
  if (rows.length === 0) return <Empty {...props} />;
  return (
    <>
      <DraftList {...props} rows={rows} />
      {hasMore && <MoreButton onMore={onMore} />}
    </>
  );
}

function Empty({ search, filter }: ListedProps) {
  const desk = useDeskTexts();
  const texts = useDraftsTexts();
  const isNarrowed = Object.keys(filter).length > 0;
  const narrowed = isNarrowed ? texts.filters.none : desk.empty;
  const isSearched = search !== null && !search.failure;
  // Nothing can be said before all years that are wanted were looked at.
  if (isSearched && isLoading(search.reach)) return null;
  return (
    <p className="sheet-card empty" role="status">
      {isSearched ? texts.search.none(search.words) : narrowed}
    </p>
  );
}

function KeysButton({ onKeys }: Pick<Props, 'onKeys'>) {
  const { keys } = useDraftsTexts();
  return (
    <p className="list-foot">
      <button className="btn btn-quiet btn-small" onClick={onKeys} type="button">
        {keys.open} <kbd>?</kbd>
      </button>
    </p>
  );
}
