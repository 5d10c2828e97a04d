import type { DraftState } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import type { Markup } from './markup.ts';
import { address, facts, hash, moment, section } from './parts.ts';
import { askerWords, caseWords, closedWords, harmWords, reachWords } from './words.ts';

/** What this post answers, as it stood last, and how often that was changed. */
export function caseParts({ cases }: DraftState): Markup | null {
  const last = cases.at(-1);
  return section('Perkara', last ? [casePart(last, cases.length)] : []);
}

function casePart({ hash: name, record }: NamedRecord<'case'>, states: number): Markup {
  const { body, author, at } = record;
  const { wrong, closed } = body;
  return facts([
    [caseWords[body.kind], body.claim],
    ['Unggahan yang keliru', wrong?.title ?? null],
    ['Nomor draf yang keliru', wrong && hash(wrong.draft)],
    ['Alamat yang keliru', wrong?.url ? address(wrong.url) : null],
    ['Sejak', moment(body.since)],
    ['Ditemukan', body.foundAt ? moment(body.foundAt) : 'tidak diketahui kapan'],
    ['Ditemukan oleh', body.foundBy],
    ['Dilihat di', body.seen],
    ['Alamatnya', body.seenUrl && address(body.seenUrl)],
    ['Fakta', body.fact],
    ...body.evidence.map(
      ({ what, source }) => ['Bukti', [what, source].filter(Boolean).join('. Sumber: ')] as const,
    ),
    ['Diperiksa oleh', body.checkedBy],
    ['Bahaya', body.harms.map((harm) => harmWords[harm]).join(', ')],
    ['Jangkauan', reachWords[body.reach]],
    ['Yang bertanya', askerWords[body.asker]],
    ['Darurat', body.isEmergency ? 'ya' : null],
    ['Ditutup', closed && `${closedWords[closed.as]}: ${closed.reason}`],
    ['Dicatat terakhir oleh', author.name],
    ['Pada', moment(at)],
    ['Banyaknya catatan', String(states)],
    ['Sidik rekaman', hash(name)],
  ]);
}
