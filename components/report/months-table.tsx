import type { MonthFigures } from '@/lib/core/report/monthly.ts';
import { postGroups } from '@/lib/core/report/post-group.ts';
import { spokenCount, spokenMonth } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useReportTexts } from './use-report-texts.ts';

/** What the report says of each month, in figures. */
export function MonthsTable({ months }: { readonly months: readonly MonthFigures[] }) {
  const { language } = useMessages();
  const { months: words, groups } = useReportTexts();
  const count = (n: number) => spokenCount(n, language);
  const figure = (n: number | null) => (n === null ? '–' : count(Math.round(n)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section aria-label={words.region} className="report-scroll" tabIndex={0}>
      <table className="table report-months">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {[words.posts, ...postGroups.map((group) => groups[group])].map((title) => (
              <th className="num" key={title} scope="col">
                {title}
              </th>
            ))}
            <th className="num" scope="col">
              {words.ceremony}
            </th>
            <th className="num" scope="col">
              {words.readability}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, ...figures }) => (
            <tr key={month}>
              <th scope="row">{spokenMonth(month, language)}</th>
              <td className="num">{count(figures.posts)}</td>
              {postGroups.map((group) => (
                <td className="num" key={group}>
                  {count(figures.groups[group])}
                </td>
              ))}
              <td className="num">{figure(figures.ceremony)}</td>
              <td className="num">{figure(figures.readability)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
