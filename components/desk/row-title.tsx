import type { DraftRow } from '@/lib/core/draft-row.ts';
import { excerptOf, hitsIn } from '@/lib/core/search/hits.ts';
import { Marked } from './marked.tsx';
import { OriginLine } from './origin-line.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

/** The words that were found in a draft, and the text that they stand in. */
export interface Marks {
  /** Folded, as the search knows them. */
  readonly found: ReadonlySet<string>;
  readonly text: string;
}

interface Props {
  readonly row: DraftRow;
  readonly marks?: Marks | undefined;
}

/** What a draft is called and where it belongs; of one that was found, the piece of text with the hit. */
export function RowTitle({ row, marks }: Props) {
  const desk = useDeskTexts();
  const title = row.title || desk.untitled;
  return (
    <div className="what">
      <a data-draft={row.id} href={`#draf/${row.id}`}>
        {marks ? <Marked hits={hitsIn(title, marks.found)} text={title} /> : title}
      </a>
      {marks && (
        <span className="sub wrap">
          <Marked {...excerptOf(marks.text, marks.found)} />
        </span>
      )}
      <span className="sub">
        <OriginLine copy={row} />
        {[row.office, row.account, ...row.tags.map((tag) => `#${tag}`)]
          .filter(Boolean)
          .map((part) => ` · ${part}`)
          .join('')}
      </span>
    </div>
  );
}
