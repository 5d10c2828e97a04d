import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { MonthFigures } from '@/lib/core/report/monthly.ts';
import { type ReadabilityTrend, readabilityTrend } from '@/lib/core/report/trend.ts';
import type { ReportTexts } from '@/lib/i18n/report-messages.ts';
import { spokenCount, spokenMonth } from '../../desk/spoken-date.ts';
import { useMessages } from '../../language.tsx';
import { useReportTexts } from '../use-report-texts.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { labelled, monthLabel, picture } from './month-labels.ts';

interface Props {
  readonly months: readonly MonthFigures[];
  /** The least readability that the readers need. */
  readonly target: number;
}

/** How easily the posts of each month read, beside what their readers need. */
export function ReadabilityChart({ months, target }: Props) {
  const { language } = useMessages();
  const { charts: words, months: columns } = useReportTexts();
  const trend = readabilityTrend(months, target);
  const rows = months.map(({ month, posts, readability }) => [
    spokenMonth(month, language),
    spokenCount(posts, language),
    readability === null ? '–' : spokenCount(Math.round(readability), language),
  ]);
  return (
    <ChartFigure
      caption={words.readabilityCaption}
      table={<DataTable head={[columns.month, columns.posts, columns.readability]} rows={rows} />}
      title={titleOf(trend, target, words, (month) => spokenMonth(month, language))}
    >
      <Drawing months={months} target={target} />
    </ChartFigure>
  );
}

function titleOf(
  trend: ReadabilityTrend | null,
  target: number,
  words: ReportTexts['charts'],
  spoken: (month: string) => string,
): string {
  if (!trend) return words.readabilityNone;
  return trend.kind === 'above'
    ? words.readabilityAbove(spoken(trend.month))
    : words.readabilityBelow(Math.round(trend.last), target);
}

const { left, right, top, bottom } = picture;

function Drawing({ months, target }: Props) {
  const { language } = useMessages();
  const { charts: words } = useReportTexts();
  const known = months.flatMap(({ month, readability: value }) =>
    value === null ? [] : [{ month, value }],
  );
  const values = [target, ...known.map(({ value }) => value)];
  const y = scaleLinear([Math.min(...values) - 5, Math.max(...values) + 5], [bottom, top]).nice(4);
  const x = scalePoint(
    months.map(({ month }) => month),
    [left + 8, right],
  );
  const at = (month: string) => x(month) ?? left;
  const path = line<(typeof known)[number]>(
    ({ month }) => at(month),
    ({ value }) => y(value),
  )(known);
  const hasLabel = labelled(months.length);
  const last = known.at(-1);
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text textAnchor="end" x={left - 6} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      <line className="target" x1={left} x2={right} y1={y(target)} y2={y(target)} />
      <text x={left + 6} y={y(target) - 5}>
        {words.target(target)}
      </text>
      {path && <path className="line" d={path} />}
      {known.map(({ month, value }) => (
        <circle className="point" cx={at(month)} cy={y(value)} key={month} r="3.5" />
      ))}
      {months.map(
        ({ month }, place) =>
          hasLabel(place) && (
            <text key={month} textAnchor="middle" x={at(month)} y={204}>
              {monthLabel(month, place, language)}
            </text>
          ),
      )}
      {last && (
        <text className="strong" x={at(last.month) + 9} y={y(last.value) + 4}>
          {Math.round(last.value)}
        </text>
      )}
    </>
  );
}
