import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useWatched } from '@/components/desk/use-watched.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { foldedWords } from '@/lib/core/search/words.ts';
import type { Answer, Reach } from '@/lib/search/protocol.ts';
import type { SearchText } from '@/lib/storage/search-source.ts';
import type { DraftSearch } from './draft-search.ts';
import type { Sought } from './list-address.ts';
import type { Wiring } from './wiring.ts';

/** What was found, as far as it is known. */
export interface SearchView {
  /** What it was found for: the words of a moment ago, while those that are typed wait for their answer. */
  readonly words: string;
  /** The best drafts; undefined before the first answer. */
  readonly rows: readonly DraftRow[] | undefined;
  /** What is to be marked in each, by the id of the draft. */
  readonly marks: ReadonlyMap<string, Marks>;
  readonly total: number;
  readonly isExact: boolean;
  /** What can be searched by now; null before the search is ready. */
  readonly reach: Reach | null;
  readonly failure: Failure | null;
}

/** The words that were found in a draft, and the text that they stand in. */
interface Marks {
  readonly found: ReadonlySet<string>;
  readonly text: string;
}

/** An answer, and the words that it is for. */
export interface Answered extends Answer {
  readonly words: string;
}

/** The same with the drafts themselves: they come a moment later, and are shown together. */
export interface FoundDrafts {
  readonly answered: Answered | null;
  readonly texts: readonly SearchText[];
}

/** Searches while it is typed; null where no word is searched for. */
export function useSearch(
  search: DraftSearch,
  { watchFound }: Wiring,
  { words, filter }: Sought,
  limit: number,
): SearchView | null {
  const { reach, failure } = useSyncExternalStore(search.subscribe, search.getState);
  const [latest, setLatest] = useState<Answered | null>(null);
  const isAsked = foldedWords(words).length > 0;
  const revision = reach?.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be found grows with the revision
  useEffect(() => {
    if (!isAsked) return;
    void search.ask({ words, filter, limit }).then((read) => {
      if (read.ok) setLatest({ ...read.value, words });
    });
  }, [search, isAsked, words, filter, limit, revision]);
  const { value } = useWatched(useMemo(() => watchFound(latest), [watchFound, latest]));
  const shown = useMemo(() => value && marked(value), [value]);
  if (!isAsked) return null;
  const answered = value?.answered;
  return {
    words: answered?.words ?? words,
    rows: answered ? shown?.rows : undefined,
    marks: shown?.marks ?? new Map(),
    total: answered?.total ?? 0,
    isExact: answered?.isExact ?? true,
    reach,
    failure,
  };
}

function marked({ answered, texts }: FoundDrafts) {
  const words = new Map(answered?.hits.map(({ id, found }) => [id, new Set(found)]));
  const marks = texts.map(({ copy }) => {
    const text = [copy.text, ...Object.values(copy.otherTexts), copy.details.notes].join('\n');
    return [copy.id, { found: words.get(copy.id) ?? new Set<string>(), text }] as const;
  });
  return { rows: texts.map(({ row }) => row), marks: new Map(marks) };
}
