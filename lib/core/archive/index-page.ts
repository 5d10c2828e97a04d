import type { Channel } from '../channel.ts';
import type { DraftStatus } from '../draft-status.ts';
import type { Contents } from './archive-files.ts';
import { type ArchivedFiles, countFiles } from './archived-file.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';
import { moment } from './parts.ts';
import { channelWords, statusWords } from './words.ts';

/** One post in the contents of an archive. */
export interface IndexEntry {
  readonly title: string;
  readonly status: DraftStatus;
  readonly channel: Channel;
  readonly office: string;
  /** ISO 8601. */
  readonly at: string;
  /** Name of its page, from the top of the archive. */
  readonly href: string;
}

/** A draft that could not be read: named, so that nobody takes the archive for more than it is. */
export interface Skipped {
  readonly id: string;
  /** Name of the file with its raw row, from the top of the archive. */
  readonly name: string;
}

/** The contents of an archive, with a link to each post. */
export function indexPage({ entries, skipped, files, at }: Contents): string {
  const rows = entries.map(
    ({ title, status, channel, office, at: when, href }) => html`<tr>
<td><a href="${href}">${title}</a></td><td>${moment(when)}</td><td>${statusWords[status]}</td>
<td>${channelWords[channel]}</td><td>${office}</td></tr>\n`,
  );
  return page('Arsip Siap Tayang', [
    html`<p>${entries.length} unggahan, dibuat ${moment(at)}.</p>
<p>Berkas JSON di samping tiap halaman memuat rekaman aslinya. Cara memeriksa ada di BACA-SAYA.txt.</p>
`,
    filesPart(files),
    skippedPart(skipped),
    html`<table><thead><tr><th>Unggahan</th><th>Waktu</th><th>Status</th><th>Kanal</th><th>Kantor</th></tr></thead>
<tbody>
${rows}</tbody></table>`,
  ]);
}

function filesPart(files: ArchivedFiles): Markup | null {
  if (files.size === 0) return null;
  const { whole, damaged, missing } = countFiles(files);
  return html`<p>${whole} gambar dan video ada di folder berkas.${damaged > 0 ? ` ${damaged} rusak, ada di folder rusak.` : ''}${missing > 0 ? ` ${missing} tidak ditemukan di komputer ini.` : ''}</p>
`;
}

const skippedPart = (skipped: readonly Skipped[]): Markup | null =>
  skipped.length === 0
    ? null
    : html`<p>${skipped.length} draf tidak bisa dibaca; isi mentahnya ada di folder rusak:</p>
<ul>${skipped.map(({ id, name }) => html`<li><a href="${name}">${id}</a></li>`)}</ul>
`;
