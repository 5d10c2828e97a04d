import { foldDraft } from '../records/fold.ts';
import { inOrder } from '../records/order.ts';
import type { NamedRecord } from '../records/record.ts';
import { titleOf } from '../title-of.ts';
import type { ArchivedDraft } from './archived-draft.ts';
import type { ArchivedFiles } from './archived-file.ts';
import { answerParts, ignoredParts } from './check-parts.ts';
import { html, type Markup } from './markup.ts';
import { mediaParts } from './media-parts.ts';
import { decisionParts, publicationParts, remarkParts } from './outcome-parts.ts';
import { page } from './page.ts';
import { facts, hash, moment, section } from './parts.ts';
import { currentTexts, versionParts } from './text-parts.ts';
import { channelWords, kindWords, recordWords, statusWords } from './words.ts';

/** What a post without a line of text is called. */
export const untitled = 'Draf tanpa isi';

/** A post for people: everything that is kept of it on one page. */
export function postPage(draft: ArchivedDraft, archived: ArchivedFiles): string {
  const { copy, records, unreadable } = draft;
  const state = foldDraft(records);
  return page(titleOf(copy.text) || untitled, [
    headPart(draft),
    currentTexts(copy),
    publicationParts(state, copy.selfCheck),
    decisionParts(state),
    answerParts(copy.selfCheck),
    ignoredParts(copy.selfCheck),
    remarkParts(state),
    mediaParts(draft, archived),
    versionParts(state),
    recordTable(inOrder(records), unreadable.length),
  ]);
}

function headPart({
  status,
  copy: { id, channel, site, selfCheck, details, ...copy },
}: ArchivedDraft) {
  return facts([
    ['Status', statusWords[status]],
    ['Jenis', selfCheck.kind && kindWords[selfCheck.kind]],
    ['Kanal', channelWords[channel]],
    ['Situs', site === 'desk' ? 'Meja redaksi' : site],
    ['Kantor', details.office],
    ['Akun', details.account],
    ['Label', details.tags.join(', ')],
    ['Dibuat', moment(copy.createdAt)],
    ['Diubah terakhir', moment(copy.savedAt)],
    ['Direncanakan', moment(details.plannedAt)],
    ['Kelas isi', details.secrecy],
    ['Ditahan dari penghapusan', details.isHeld ? 'ya' : null],
    ['Sebutan dan tautan', copy.entities.join(', ')],
    ['Catatan kantor', details.notes],
    ['Nomor draf', hash(id)],
  ]);
}

function recordTable(records: readonly NamedRecord[], unreadable: number): Markup | null {
  const rows = records.map(
    ({ hash: name, record, signature }) => html`<tr><td>${recordWords[record.kind]}</td>
<td>${moment(record.at)}</td><td>${hash(name)}</td><td>${signature ? 'ya' : 'tidak'}</td></tr>\n`,
  );
  const table = html`<table><thead><tr><th>Rekaman</th><th>Waktu</th><th>Sidik (SHA-256)</th>
<th>Bertanda tangan</th></tr></thead><tbody>${rows}</tbody></table>`;
  const damaged = html`<p>${unreadable} rekaman tidak bisa dibaca; isinya ada di berkas JSON.</p>`;
  return section('Daftar rekaman', [
    ...(rows.length > 0 ? [table] : []),
    ...(unreadable > 0 ? [damaged] : []),
  ]);
}
