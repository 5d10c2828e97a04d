import { useMemo, useState } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import { type RegisterOrder, type Sorting, sortPosts } from '@/lib/core/report/select-posts.ts';
import { spokenDate } from '../archive/spoken-date-with-year.ts';
import { clockTime } from '../clock-time.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { wordsOf } from './register-words.ts';
import { useReportTexts } from './use-report-texts.ts';

interface Props {
  readonly posts: readonly RegisterPost[];
  readonly policy: Policy;
}

/** Rows that are shown at first, and more with each press: a hundred thousand would hold up the page. */
const rowsAtOnce = 50;

/** Every post that came out as a table, ordered by the column that was pressed. */
export function RegisterTable({ posts, policy }: Props) {
  const { language } = useMessages();
  const { register: words } = useReportTexts();
  const [sorting, setSorting] = useState<Sorting>({ by: 'publishedAt', isDescending: true });
  const [limit, setLimit] = useState(rowsAtOnce);
  const sorted = useMemo(() => sortPosts(posts, sorting), [posts, sorting]);
  const shown = sorted.slice(0, limit);
  const rest = Math.min(rowsAtOnce, sorted.length - shown.length);
  const count = (n: number) => spokenCount(n, language);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard */}
      <section aria-label={words.region} className="report-scroll" tabIndex={0}>
        <table className="table register">
          <Head onSort={setSorting} sorting={sorting} />
          <tbody>
            {shown.map((post) => (
              <Row key={post.id} policy={policy} post={post} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="small quiet">{words.shown(count(shown.length), count(sorted.length))}</p>
      {rest > 0 && (
        <button className="btn" onClick={() => setLimit(limit + rowsAtOnce)} type="button">
          {words.more(count(rest))}
        </button>
      )}
    </>
  );
}

interface HeadProps {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function Head({ sorting, onSort }: HeadProps) {
  const { channel, office, register: words } = useReportTexts();
  const columns: readonly (readonly [title: string, by: RegisterOrder | null])[] = [
    [words.publishedAt, 'publishedAt'],
    [words.text, 'title'],
    [channel, 'channel'],
    [office, null],
    [words.kind, 'kind'],
    [words.ceremony, 'ceremony'],
    [words.readability, 'readability'],
    [words.readers, null],
    [words.ai, null],
    [words.decisions, null],
    [words.review, 'review'],
    [words.correction, 'correction'],
  ];
  return (
    <thead>
      <tr>
        {columns.map(([title, by]) => (
          <th
            aria-sort={by === sorting.by ? spokenOrder(sorting) : undefined}
            key={title}
            scope="col"
          >
            {by ? <SortButton by={by} onSort={onSort} sorting={sorting} title={title} /> : title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const spokenOrder = ({ isDescending }: Sorting) => (isDescending ? 'descending' : 'ascending');

interface SortProps extends HeadProps {
  readonly by: RegisterOrder;
  readonly title: string;
}

function SortButton({ by, title, sorting, onSort }: SortProps) {
  const isSorted = by === sorting.by;
  return (
    <button
      className="register-sort"
      onClick={() => onSort({ by, isDescending: isSorted ? !sorting.isDescending : true })}
      type="button"
    >
      {title}
      <span aria-hidden="true">{isSorted && (sorting.isDescending ? ' ↓' : ' ↑')}</span>
    </button>
  );
}

interface RowProps {
  readonly post: RegisterPost;
  readonly policy: Policy;
}

function Row({ post, policy }: RowProps) {
  const { m, language } = useMessages();
  const texts = useReportTexts();
  const { register: words } = texts;
  const cells = wordsOf(post, { m, words: texts, language, policy });
  const title = post.title || words.untitled;
  return (
    <tr>
      <td className="register-date">
        {spokenDate(post.publishedAt, language)} {clockTime(post.publishedAt)}
      </td>
      <th className="register-text" scope="row">
        {post.draft ? <a href={`#draf/${post.draft}/riwayat`}>{title}</a> : title}
      </th>
      <td>{cells.channel}</td>
      <td>{cells.office}</td>
      <td>
        {cells.kind}
        {post.chosenKind && <small className="quiet"> {words.chosen}</small>}
      </td>
      <td className="num">{cells.ceremony}</td>
      <td className="num">{cells.readability}</td>
      <td>{cells.readers}</td>
      <td>{cells.ai}</td>
      <td>{cells.decisions}</td>
      <td>{cells.review}</td>
      <td>{cells.corrections}</td>
    </tr>
  );
}
