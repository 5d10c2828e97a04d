import type { DraftState } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import { type AuditEntry, auditOf } from '../review/audit.ts';
import type { ArchivedDraft } from './archived-draft.ts';
import { html, type Markup } from './markup.ts';
import { hash, moment, section } from './parts.ts';
import {
  caseWords,
  causeWords,
  channelWords,
  closedWords,
  correctionWords,
  levelWords,
  outcomeWords,
  recordWords,
  resolutionWords,
  signatureWords,
} from './words.ts';

/** Everything that happened to a post, for people: who, when, which version, and what it is worth. */
export function eventParts(
  { records, known, unreadable }: ArchivedDraft,
  state: DraftState,
): Markup | null {
  const rows = auditOf(records, state, known).map(
    ({ record: one, version, signature, level }) => html`<tr><td>${moment(one.record.at)}</td>
<td>${one.record.author.name || 'tanpa nama'}</td>
<td>${recordWords[one.record.kind]}${said(detailOf(one))}</td><td>${versionName(version, state)}</td>
<td>${signatureWords[signature]}</td><td>${levelWords[level]}</td><td>${hash(one.hash)}</td></tr>\n`,
  );
  const table = html`<table><thead><tr><th>Waktu</th><th>Siapa</th><th>Kejadian</th><th>Versi</th>
<th>Tanda tangan</th><th>Tingkat bukti</th><th>Sidik (SHA-256)</th></tr></thead>
<tbody>${rows}</tbody></table>`;
  const damaged = html`<p>${unreadable.length} rekaman tidak bisa dibaca; isinya ada di berkas JSON.</p>`;
  return section('Daftar kejadian', [
    ...(rows.length > 0 ? [table, legend] : []),
    ...(unreadable.length > 0 ? [damaged] : []),
  ]);
}

const legend = html`<p>Terbukti: tanda tangan sah dari kunci yang dikenal di komputer yang membuat arsip ini.
Pernyataan: berguna, tetapi tidak bisa dibuktikan dari berkas ini. Waktu berasal dari jam penulisnya.</p>`;

const said = (detail: string): string => (detail ? `: ${detail}` : '');

function detailOf({ record }: NamedRecord): string {
  switch (record.kind) {
    case 'version':
      return [causeWords[record.body.cause], record.body.note].filter(Boolean).join('. ');
    case 'comment':
      return record.body.text;
    case 'suggestion':
      return `“${record.body.anchor.exact}” menjadi “${record.body.replacement}”`;
    case 'resolution':
      return resolutionWords[record.body.outcome];
    case 'decision':
      return decided(record.body);
    case 'publication':
      return published(record.body);
    case 'case':
      return caseSaid(record.body);
    case 'correction':
      return `${correctionWords[record.body.kind]}: ${record.body.reason}`;
    case 'deletion':
      return record.body.reason;
    default:
      return '';
  }
}

const caseSaid = ({ kind, claim, closed }: NamedRecord<'case'>['record']['body']): string =>
  closed ? `ditutup, ${closedWords[closed.as]}: ${closed.reason}` : `${caseWords[kind]}: ${claim}`;

function decided({
  outcome,
  comment,
  recorded,
}: NamedRecord<'decision'>['record']['body']): string {
  const from = recorded && `jawaban ${recorded.from}, dicatat admin: “${recorded.words}”`;
  return [outcomeWords[outcome], comment, from].filter(Boolean).join('. ');
}

function published({
  channel,
  isPlanned,
  publishedAt,
}: NamedRecord<'publication'>['record']['body']): string {
  return `${isPlanned ? 'dijadwalkan' : 'tayang'} di ${channelWords[channel]}, ${publishedAt}`;
}

function versionName(version: string | null, { versions }: DraftState): string {
  if (version === null) return '–';
  const named = versions.find((one) => one.hash === version);
  return named ? `v${named.number}` : 'versi yang tidak ada di sini';
}

/** The same for machines, beside the records themselves. */
export const eventFacts = (
  { records, known }: ArchivedDraft,
  state: DraftState,
): readonly object[] => auditOf(records, state, known).map((entry) => factsOf(entry, state));

function factsOf(
  { record: one, version, signature, level }: AuditEntry,
  state: DraftState,
): object {
  const { kind, at, author } = one.record;
  const number = state.versions.find((other) => other.hash === version)?.number ?? null;
  return {
    record: one.hash,
    kind,
    at,
    who: author.name,
    key: author.key,
    version: version === null ? null : { hash: version, number },
    signature,
    evidence: level,
  };
}
