import { scaleBand, scaleLinear } from 'd3-scale';
import type { MonthFigures } from '@/lib/core/report/monthly.ts';
import { type PostGroup, postGroups } from '@/lib/core/report/post-group.ts';
import { ceremonyTrend } from '@/lib/core/report/trend.ts';
import { spokenCount, spokenMonth } from '../../desk/spoken-date.ts';
import { useMessages } from '../../language.tsx';
import { useReportTexts } from '../use-report-texts.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { labelled, monthLabel, picture } from './month-labels.ts';

interface Props {
  readonly months: readonly MonthFigures[];
}

/** Which part of each month's posts serves, teaches, or is about an event. */
export function ShareChart({ months }: Props) {
  const { language } = useMessages();
  const { charts: words, groups, months: columns } = useReportTexts();
  const trend = ceremonyTrend(months);
  const head = [columns.month, columns.posts, ...postGroups.map((group) => `${groups[group]} %`)];
  const rows = months.map((figures) => [
    spokenMonth(figures.month, language),
    spokenCount(figures.posts, language),
    ...postGroups.map((group) => percent(figures, group)),
  ]);
  return (
    <ChartFigure
      caption={words.shareCaption}
      table={<DataTable head={head} rows={rows} />}
      title={trend ? words.shareTitle[trend.direction](trend.from, trend.to) : words.shareNeutral}
    >
      <Bars months={months} />
      <EndLabels months={months} />
    </ChartFigure>
  );
}

const percent = ({ groups, posts }: MonthFigures, group: PostGroup): string =>
  posts === 0 ? '–' : String(Math.round((100 * groups[group]) / posts));

const { left, right, top, bottom } = picture;
const y = scaleLinear([0, 1], [bottom, top]);

/** Where each part of a month begins and ends, from the ground up. */
function stackOf({ groups, posts }: MonthFigures) {
  let from = 0;
  return postGroups.map((group) => {
    const start = from;
    from += posts === 0 ? 0 : groups[group] / posts;
    return { group, from: start, to: from };
  });
}

function Bars({ months }: Props) {
  const { language } = useMessages();
  const x = scaleBand(
    months.map(({ month }) => month),
    [left - 24, right - 12],
  ).paddingInner(0.15);
  const hasLabel = labelled(months.length);
  return (
    <>
      {months.map((figures, at) => (
        <g key={figures.month}>
          {stackOf(figures).map(({ group, from, to }) => (
            <rect
              className={`part-${group}`}
              height={Math.max(0, y(from) - y(to) - 1)}
              key={group}
              width={x.bandwidth()}
              x={x(figures.month)}
              y={y(to)}
            />
          ))}
          {hasLabel(at) && (
            <text textAnchor="middle" x={(x(figures.month) ?? 0) + x.bandwidth() / 2} y={204}>
              {monthLabel(figures.month, at, language)}
            </text>
          )}
        </g>
      ))}
      <line className="axis" x1={4} x2={right - 12} y1={bottom + 0.5} y2={bottom + 0.5} />
    </>
  );
}

/** Lines of two labels lie at least so far apart. */
const labelHeight = 30;

/** The parts of the last month are named at its side; no legend is to be looked up. */
function EndLabels({ months }: Props) {
  const { groups } = useReportTexts();
  const last = months.findLast(({ posts }) => posts > 0);
  if (!last) return null;
  let above = Number.POSITIVE_INFINITY;
  return stackOf(last).map(({ group, from, to }) => {
    if (to - from < 0.01) return null;
    above = Math.min(y((from + to) / 2), above - labelHeight);
    return (
      <g key={group}>
        <text className="strong" x={right - 6} y={above - 2}>
          {percent(last, group)} %
        </text>
        <text x={right - 6} y={above + 11}>
          {groups[group]}
        </text>
      </g>
    );
  });
}
