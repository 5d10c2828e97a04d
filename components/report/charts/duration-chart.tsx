import { scaleLinear, scaleTime } from 'd3-scale';
import type { Duration } from '@/lib/core/report/durations.ts';
import { spokenDate } from '../../archive/spoken-date-with-year.ts';
import { useMessages } from '../../language.tsx';
import { spokenMinutes } from '../spoken-minutes.ts';
import { useReportTexts } from '../use-report-texts.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { picture } from './month-labels.ts';

interface Props {
  readonly title: string;
  readonly caption: string;
  /** Oldest first; at least one. */
  readonly durations: readonly Duration[];
}

/** How long something took each time, as a point at the day when it was done. */
export function DurationChart({ title, caption, durations }: Props) {
  const { language } = useMessages();
  const texts = useReportTexts();
  const { charts: words } = texts;
  const rows = durations.map(({ at, minutes, title: post }) => [
    spokenDate(at, language),
    post,
    spokenMinutes(minutes, texts),
  ]);
  return (
    <ChartFigure
      caption={caption}
      table={<DataTable head={[words.day, words.post, words.duration]} rows={rows} />}
      title={title}
    >
      <Points durations={durations} />
    </ChartFigure>
  );
}

const { left, right, top, bottom } = picture;
const day = 24 * 60 * 60 * 1000;

function Points({ durations }: Pick<Props, 'durations'>) {
  const { language } = useMessages();
  const { charts: words } = useReportTexts();
  const times = durations.map(({ at }) => Date.parse(at));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const x = scaleTime([first - day, last + day], [left + 6, right]);
  const most = Math.max(60, ...durations.map(({ minutes }) => minutes)) / 60;
  const y = scaleLinear([0, most], [bottom, top + 12]).nice(4);
  const spoken = (time: number) =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(time);
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'axis' : 'grid'}
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text textAnchor="end" x={left - 6} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      <text x={right + 6} y={bottom + 4}>
        {words.inHours}
      </text>
      {durations.map(({ at, minutes }, place) => (
        <circle
          className="point"
          cx={x(Date.parse(at))}
          cy={y(minutes / 60)}
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be of one moment, and they never change their order
          key={place}
          r="4"
        />
      ))}
      <text textAnchor="middle" x={left + 12} y={204}>
        {spoken(first)}
      </text>
      {last - first > 2 * day && (
        <text textAnchor="middle" x={right - 4} y={204}>
          {spoken(last)}
        </text>
      )}
    </>
  );
}
