import type { ArchivedDraft } from './archived-draft.ts';
import { type ArchivedFiles, mediaOf, missingFile, type ShownMedia } from './archived-file.ts';
import { html, type Markup } from './markup.ts';
import { facts, hash, section } from './parts.ts';

/** The pictures and videos of a post, each with its file in the archive, or why there is none. */
export const mediaParts = (draft: ArchivedDraft, archived: ArchivedFiles): Markup | null =>
  section(
    'Gambar dan video',
    mediaOf(draft).map((item) =>
      facts([
        ['Nama', item.name],
        ['Jenis', item.type],
        ['Ukuran', `${item.size} bita`],
        ['Teks alternatif', item.alt],
        ['Dipakai', item.isOld ? 'hanya oleh versi lama' : null],
        ['Berkas', filePart(item, archived)],
        ['Sidik berkas', item.hash && hash(item.hash)],
      ]),
    ),
  );

function filePart(item: ShownMedia, archived: ArchivedFiles): Markup | string {
  if (!(item.hash && item.isKept)) return 'hanya dicatat; berkasnya tidak disimpan di Siap Tayang';
  const { state, name } = archived.get(item.hash) ?? missingFile;
  if (name === null) return 'tidak ditemukan di komputer yang membuat arsip ini';
  // Posts lie in a folder of their own.
  const link = html`<a href="../${name}">${name}</a>`;
  return state === 'whole' ? link : html`${link} (rusak: isinya tidak cocok dengan sidiknya)`;
}
