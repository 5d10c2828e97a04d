import type { DraftState, FoldedDecision, Settled } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import type { SelfCheck } from '../self-check.ts';
import type { Markup } from './markup.ts';
import { address, facts, hash, moment, section } from './parts.ts';
import { channelWords, correctionWords, outcomeWords } from './words.ts';

/** When and where it came out, from its records; where none was written, as the person noted it. */
export function publicationParts(
  { publications, corrections }: DraftState,
  { publication }: SelfCheck,
): Markup | null {
  const recorded = publications.map(publicationPart);
  const noted = recorded.length === 0 && publication ? [notedPart(publication)] : [];
  return section('Tayang', [...recorded, ...noted, ...corrections.map(correctionPart)]);
}

const planOrDone = (isPlanned: boolean) => (isPlanned ? 'Rencana tayang' : 'Tayang');

const notedPart = ({ publishedAt, isPlanned, url }: NonNullable<SelfCheck['publication']>) =>
  facts([
    [planOrDone(isPlanned), moment(publishedAt)],
    ['Alamat', url && address(url)],
  ]);

function publicationPart({ hash: name, record: { body } }: NamedRecord<'publication'>): Markup {
  return facts([
    [planOrDone(body.isPlanned), moment(body.publishedAt)],
    ['Kanal', channelWords[body.channel]],
    ['Alamat', body.url && address(body.url)],
    ['Versi', body.version && hash(body.version)],
    ['Sidik tulisan', body.textHash ? hash(body.textHash) : 'tidak dibandingkan'],
    ['Sidik rekaman', hash(name)],
  ]);
}

function correctionPart({ hash: name, record }: NamedRecord<'correction'>): Markup {
  return facts([
    [correctionWords[record.body.kind], moment(record.at)],
    ['Alasan', record.body.reason],
    ['Diperbaiki oleh draf', record.body.by && hash(record.body.by.draft)],
    ['Alamat perbaikannya', record.body.by?.url ? address(record.body.by.url) : null],
    ['Oleh', record.author.name],
    ['Sidik rekaman', hash(name)],
  ]);
}

/** What was decided, each with the version that it speaks of. */
export const decisionParts = ({ decisions }: DraftState): Markup | null =>
  section('Putusan', decisions.map(decisionPart));

function decisionPart({ hash: name, record, signature, isOutdated }: FoldedDecision): Markup {
  const { body, author, at } = record;
  const { recorded } = body;
  return facts([
    ['Putusan', outcomeWords[body.outcome]],
    ['Usang', isOutdated ? 'ya, sesudahnya ada versi baru' : null],
    ['Jawaban dari', recorded && `${recorded.from}; dicatat admin: pernyataan, bukan bukti`],
    [recorded ? 'Dicatat oleh' : 'Oleh', author.name],
    ['Tanda tangan', signature ? 'ada, tidak diperiksa di halaman ini' : 'tidak ada: pernyataan'],
    ['Kunci penanda tangan', author.key && hash(author.key)],
    ['Waktu', moment(at)],
    ['Keterangan', body.comment],
    ['Versi', hash(body.version)],
    ['Sidik rekaman', hash(name)],
  ]);
}

/** What was remarked and suggested, and whether it was settled. */
export const remarkParts = ({ comments, suggestions }: DraftState): Markup | null =>
  section('Catatan dan usulan', [...comments.map(commentPart), ...suggestions.map(suggestionPart)]);

const settled = ({ resolution }: Settled<'comment' | 'suggestion'>): string =>
  resolution ? 'selesai' : 'terbuka';

function commentPart(comment: Settled<'comment'>): Markup {
  const { body, author, at } = comment.record;
  return facts([
    ['Catatan', body.text],
    ['Tentang', body.anchor?.exact ?? null],
    ['Oleh', author.name],
    ['Waktu', moment(at)],
    ['Keadaan', settled(comment)],
  ]);
}

function suggestionPart(suggestion: Settled<'suggestion'>): Markup {
  const { body, author, at } = suggestion.record;
  return facts([
    ['Kata', body.anchor.exact],
    ['Usulan', body.replacement],
    ['Alasan', body.reason],
    ['Oleh', author.name],
    ['Waktu', moment(at)],
    ['Keadaan', settled(suggestion)],
  ]);
}
