import { type ReactNode, useId } from 'react';
import { useReportTexts } from '../use-report-texts.ts';
import { picture } from './month-labels.ts';
import { useOpenInPrint } from './use-open-in-print.ts';

interface Props {
  /** What the chart shows, as a sentence. */
  readonly title: string;
  /** How it was counted, below the picture. */
  readonly caption: string;
  /** The same in numbers. */
  readonly table: ReactNode;
  /** The picture. */
  readonly children: ReactNode;
}

/** A chart: its title is the finding, its numbers stand in a table below. */
export function ChartFigure({ title, caption, table, children }: Props) {
  const { charts: words } = useReportTexts();
  const captionId = useId();
  const details = useOpenInPrint();
  return (
    <figure className="chart sheet-card">
      <h2>{title}</h2>
      <svg
        aria-describedby={captionId}
        aria-label={title}
        role="img"
        viewBox={`0 0 ${picture.width} ${picture.height}`}
      >
        {children}
      </svg>
      <figcaption className="hint" id={captionId}>
        {caption}
      </figcaption>
      <details ref={details}>
        <summary>{words.showTable}</summary>
        {table}
      </details>
    </figure>
  );
}
