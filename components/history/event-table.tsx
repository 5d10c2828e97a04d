import { useMemo, useState } from 'react';
import type { DraftState } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { type AuditEntry, judge } from '@/lib/core/review/audit.ts';
import type { KnownPeople } from '@/lib/core/review/known-people.ts';
import { spokenCount, spokenMoment } from '../desk/spoken-date.ts';
import { useDeskTexts } from '../desk/use-desk-texts.ts';
import { useMessages } from '../language.tsx';
import { EvidenceMark } from '../review/evidence-mark.tsx';
import { useFlowTexts } from '../review/use-flow-texts.ts';
import { eventWords, type Telling } from './event-words.ts';
import { useHistoryTexts } from './use-history-texts.ts';
import { codeOf, namedBy } from './version-name.ts';

interface Props {
  readonly state: DraftState;
  /** Oldest first. */
  readonly records: readonly NamedRecord[];
  readonly known: KnownPeople;
}

/** So many events are judged and drawn at first, and with each wish for more. */
const portion = 50;

/** What happened to a draft, newest first: ten thousand events are counted, and few are drawn. */
export function EventTable({ state, records, known }: Props) {
  const { m, language } = useMessages();
  const texts = useHistoryTexts();
  const { columns, events } = texts;
  const { evidence } = useFlowTexts();
  const [limit, setLimit] = useState(portion);
  const entries = useMemo(() => {
    const shown = records.slice(-limit).reverse();
    return judge(shown, records, state, known);
  }, [records, state, known, limit]);
  if (records.length === 0) return null;
  const earlier = records.length - entries.length;
  const telling: Telling = { texts, channels: m.common.channel, language, state, known };
  return (
    <div className="sheet-card pad-small">
      <h2>{events}</h2>
      {/* What can be scrolled must be reachable by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table in a narrow window */}
      <section aria-label={events} className="scroll-x" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.when}</th>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.version}</th>
              <th scope="col">{evidence.column}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EventRow entry={entry} key={entry.record.hash} telling={telling} />
            ))}
          </tbody>
        </table>
      </section>
      {earlier > 0 && (
        <p className="row">
          <button className="btn btn-small" onClick={() => setLimit(limit + portion)} type="button">
            {texts.moreEvents(Math.min(portion, earlier))}
          </button>
          <span className="caption" role="status">
            {texts.eventsShown(
              spokenCount(entries.length, language),
              spokenCount(records.length, language),
            )}
          </span>
        </p>
      )}
      <p className="evidence-legend small quiet">{evidence.legend}</p>
    </div>
  );
}

function EventRow({ entry, telling }: { readonly entry: AuditEntry; readonly telling: Telling }) {
  const desk = useDeskTexts();
  const { record: one, version } = entry;
  const { record } = one;
  const url = record.kind === 'publication' ? record.body.url : null;
  return (
    <tr>
      <td className="nowrap">
        <time dateTime={record.at}>{spokenMoment(record.at, telling.language)}</time>
      </td>
      <td>{record.author.name || <span className="faint">{telling.texts.nobody}</span>}</td>
      <td>
        {eventWords(one, telling)}{' '}
        {url && (
          <a href={url} rel="noopener noreferrer" target="_blank" title={url}>
            {desk.openPost}
          </a>
        )}
      </td>
      <td className="hash nowrap">
        {version ? `${namedBy(version, telling.state)} ${codeOf(version)}` : '–'}
      </td>
      <td>
        <EvidenceMark level={entry.level} signature={entry.signature} />
      </td>
    </tr>
  );
}
