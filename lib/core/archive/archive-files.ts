import { foldDraft } from '../records/fold.ts';
import { titleOf } from '../title-of.ts';
import type { ArchivedDraft } from './archived-draft.ts';
import type { ArchivedFiles } from './archived-file.ts';
import { postFileName } from './file-names.ts';
import { type IndexEntry, indexPage, type Skipped } from './index-page.ts';
import { postJson } from './post-json.ts';
import { postPage, untitled } from './post-page.ts';
import { readMe } from './read-me.ts';

/** A file of an archive. */
export interface ArchiveFile {
  /** From the top of the archive, with `/` between folders. */
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The page and the records of one post, and its line in the contents. */
export function postFiles(
  draft: ArchivedDraft,
  archived: ArchivedFiles,
): {
  readonly files: readonly ArchiveFile[];
  readonly entry: IndexEntry;
} {
  const { copy, records } = draft;
  const state = foldDraft(records);
  const published = state.publications.at(-1)?.record.body ?? copy.selfCheck.publication;
  const at = published?.publishedAt ?? copy.savedAt;
  const title = titleOf(copy.text) || untitled;
  const name = postFileName(copy.id, title, at);
  return {
    files: [
      { name: `${name}.html`, content: postPage(draft, archived) },
      { name: `${name}.json`, content: postJson(draft, archived) },
    ],
    entry: {
      title,
      status: draft.status,
      channel: copy.channel,
      office: copy.details.office,
      at,
      href: `${name}.html`,
    },
  };
}

/** A draft that cannot be read goes along as it lies in the database. @param number Its place among these, from 1. */
export function damagedFile(
  { id, raw }: { readonly id: string; readonly raw: unknown },
  number: number,
): { readonly file: ArchiveFile; readonly skipped: Skipped } {
  // Its id may hold anything, so it gives no name.
  const name = `rusak/${String(number).padStart(4, '0')}.json`;
  const content = `${JSON.stringify(raw, null, 2)}\n`;
  return { file: { name, content }, skipped: { id, name } };
}

/** What an archive holds, as far as it is known when everything else is written. */
export interface Contents {
  readonly entries: readonly IndexEntry[];
  readonly skipped: readonly Skipped[];
  readonly files: ArchivedFiles;
  /** When it was made, ISO 8601. */
  readonly at: string;
}

/** What stands beside the posts: contents, and a note what is in and how to check it. */
export const frameFiles = (contents: Contents): readonly ArchiveFile[] => [
  { name: 'index.html', content: indexPage(contents) },
  { name: 'BACA-SAYA.txt', content: readMe(contents) },
];
