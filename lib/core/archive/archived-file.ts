import type { MediaItem } from '../media-rules.ts';
import type { ArchivedDraft } from './archived-draft.ts';

/**
 * What became of a picture or video that is kept here: it lies in the archive, it lies there although its
 * bytes are no longer those of its hash, or it could not be found or read.
 */
export type ArchivedFile =
  | { readonly state: 'whole' | 'damaged'; readonly name: string }
  | { readonly state: 'missing'; readonly name: null };

export const missingFile: ArchivedFile = { state: 'missing', name: null };

/** What became of each, by the SHA-256 that drafts and versions name it by. */
export type ArchivedFiles = ReadonlyMap<string, ArchivedFile>;

/** A picture or video of a post, and whether only an old version shows it. */
export interface ShownMedia extends MediaItem {
  readonly isOld: boolean;
}

/** Every picture and video of a post: those of the text as it stands, then those of versions only. */
export function mediaOf({ copy, records }: ArchivedDraft): readonly ShownMedia[] {
  const found = new Map<string, ShownMedia>();
  const add = (isOld: boolean) => (item: MediaItem) => {
    const name = JSON.stringify([item.hash, item.name, item.alt]);
    if (!found.has(name)) found.set(name, { ...item, isOld });
  };
  copy.details.media.forEach(add(false));
  for (const { record } of records) {
    if (record.kind === 'version') record.body.details.media.forEach(add(true));
  }
  return [...found.values()];
}

/** The hashes of the files of a post that are kept here, each once. */
export const keptHashes = (draft: ArchivedDraft): readonly string[] => [
  ...new Set(mediaOf(draft).flatMap(({ hash, isKept }) => (hash && isKept ? [hash] : []))),
];

/** How many files are in an archive whole, how many damaged, and how many are not. */
export function countFiles(files: ArchivedFiles): Readonly<Record<ArchivedFile['state'], number>> {
  const counts = { whole: 0, damaged: 0, missing: 0 };
  for (const { state } of files.values()) counts[state] += 1;
  return counts;
}

/** How the file of a media type ends; what we do not know opens as nothing. */
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'image/avif': 'avif',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
};

/** Name of a file in the archive, from its top: its hash says which it is, and never a name of a person. */
export function mediaFileName(hash: string, type: string, isWhole: boolean): string {
  const name = `${hash}.${endings[type] ?? 'bin'}`;
  return isWhole ? `berkas/${name}` : `rusak/berkas-${name}`;
}
