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

const nothing: readonly string[] = [];

/** Searches while it is typed; null where no word is searched for. */
export function useSearch(
  search: DraftSearch,
  { watchFound }: Wiring,
  { words, filter }: Sought,
  limit: number,
): SearchView | null {
  const { reach, failure } = useSyncExternalStore(search.subscribe, search.getState);
  const [answer, setAnswer] = useState<Answer>();
  const isAsked = foldedWords(words).length > 0;
  const revision = reach?.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be found grows with the revision
  useEffect(() => {
    if (!isAsked) return;
    void search.ask({ words, filter, limit }).then((read) => {
      if (read.ok) setAnswer(read.value);
    });
  }, [search, isAsked, words, filter, limit, revision]);
  const ids = useMemo(() => answer?.hits.map(({ id }) => id) ?? nothing, [answer]);
  const { value: texts } = useWatched(useMemo(() => watchFound(ids), [watchFound, ids]));
  const shown = useMemo(() => marked(texts ?? [], answer), [texts, answer]);
  if (!isAsked) return null;
  const isKnown = answer !== undefined && texts !== undefined;
  return {
    ...shown,
    rows: isKnown ? shown.rows : undefined,
    total: answer?.total ?? 0,
    isExact: answer?.isExact ?? true,
    reach,
    failure,
  };
}

function marked(texts: readonly SearchText[], answer: Answer | undefined) {
  const words = new Map(answer?.hits.map(({ id, found }) => [id, new Set(found)]));
  const marks = texts.map(({ copy }) => {
    const text = [copy.text, ...Object.values(copy.otherTexts), copy.details.notes].join('\n');
    return [copy.id, { found: words.get(copy.id) ?? new Set<string>(), text }] as const;
  });
  return { rows: texts.map(({ row }) => row), marks: new Map(marks) };
}
