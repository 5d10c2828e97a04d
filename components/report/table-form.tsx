import { type FormEvent, useState } from 'react';
import { type Channel, channels } from '@/lib/core/channel.ts';
import { type PostColumn, postColumns } from '@/lib/core/report/match-columns.ts';
import type { DayOrder } from '@/lib/core/report/read-moment.ts';
import type { RowReading } from '@/lib/core/report/row-to-post.ts';
import type { TablePreview } from '@/lib/core/report/table-preview.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { shorten } from '../shorten.ts';
import { Pick } from './pick.tsx';
import { useReportTexts } from './use-report-texts.ts';

interface Props {
  readonly name: string;
  readonly preview: TablePreview;
  readonly onStart: (reading: RowReading) => void;
  readonly onCancel: () => void;
}

const none = '-';

/** Which column holds what: found by its name, changed by hand, with the first rows of the file below. */
export function TableForm({ name, preview, onStart, onCancel }: Props) {
  const { m } = useMessages();
  const { import: words } = useReportTexts();
  const { header, isOrderSure } = preview;
  const [columns, setColumns] = useState(preview.columns);
  const [order, setOrder] = useState(preview.order);
  const [channel, setChannel] = useState<Channel>('facebook');
  const [isIncomplete, setIncomplete] = useState(false);
  const start = (event: FormEvent) => {
    event.preventDefault();
    const isReady = columns.text !== null && columns.date !== null;
    setIncomplete(!isReady);
    if (isReady) onStart({ columns, order, channel });
  };
  const options = [
    [none, words.noColumn] as const,
    ...header.map((title, at) => [String(at), title.trim() || words.unnamed(at + 1)] as const),
  ];
  const setColumn = (column: PostColumn, value: string) =>
    setColumns({ ...columns, [column]: value === none ? null : Number(value) });
  return (
    <form className="stack" onSubmit={start}>
      <p className="small quiet">
        {name}.{' '}
        {words.readAs(preview.encoding.toUpperCase(), words.separators[preview.separator] ?? '?')}
      </p>
      <div className="row report-fields">
        {postColumns.map((column) => (
          <Pick
            key={column}
            label={words.columnOf[column]}
            onChange={(value) => setColumn(column, value)}
            options={options}
            value={columns[column] === null ? none : String(columns[column])}
          />
        ))}
        <Pick
          label={words.order}
          onChange={(value) => setOrder(value as DayOrder)}
          options={Object.entries(words.orders)}
          value={order}
        />
        <Pick
          label={words.channelFor}
          onChange={(value) => setChannel(value as Channel)}
          options={channels.map((one) => [one, m.common.channel[one]] as const)}
          value={channel}
        />
      </div>
      {!isOrderSure && <p className="strip">{words.orderUnsure}</p>}
      <FirstRows preview={preview} />
      {isIncomplete && <Notice code="csv.columns" />}
      <div className="row">
        <button className="btn btn-primary" type="submit">
          {words.start}
        </button>
        <button className="btn" onClick={onCancel} type="button">
          {words.close}
        </button>
      </div>
    </form>
  );
}

/** How much of a cell is enough to know its column again, in characters. */
const longestCell = 60;

function FirstRows({ preview: { header, rows } }: Pick<Props, 'preview'>) {
  const { import: words } = useReportTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section aria-label={words.preview} className="report-scroll" tabIndex={0}>
      <table className="table">
        <caption className="small">{words.preview}</caption>
        <thead>
          <tr>
            {header.map((title, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name that is theirs alone
              <th key={at} scope="col">
                {title.trim() || words.unnamed(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a file never change their order
            <tr key={line}>
              {header.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={at}>{shorten(row[at] ?? '', longestCell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
