import type { DraftDetails } from './draft-details.ts';

export type MediaItem = DraftDetails['media'][number];

/** Media types that Facebook or Instagram take. */
export const mediaTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/heic',
  'image/heif',
  'image/avif',
  'video/mp4',
  'video/quicktime',
  'video/webm',
];

/** Some systems know no type for the pictures of phones. */
const typesByEnding: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heif: 'image/heif',
  avif: 'image/avif',
  mov: 'video/quicktime',
};

/** Largest file that is kept here, in bytes; a larger one is noted without its content. */
export const largestKeptFile = 25 * 1024 * 1024;

/** Most files of one draft. */
export const mostMedia = 100;

/** Why a file was not taken, or taken without its content. */
export type MediaProblem = 'type' | 'empty' | 'big' | 'many' | 'unread' | 'full' | 'notKept';

interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** The media type of a file: what the system says, else what its name says. */
export const mediaTypeOf = ({ name, type }: NamedFile): string =>
  type || (typesByEnding[name.toLowerCase().split('.').at(-1) ?? ''] ?? '');

/** Why a file is not taken at all; null where it is. @param count Files that the draft has already. */
export function refusalOf(file: NamedFile, count: number): MediaProblem | null {
  if (!mediaTypes.includes(mediaTypeOf(file))) return 'type';
  if (file.size === 0) return 'empty';
  return count >= mostMedia ? 'many' : null;
}

/** The picture that readers see first, where its content is kept. */
export const firstKeptPicture = (media: readonly MediaItem[]): MediaItem | null =>
  media.find(({ type, isKept, hash }) => isKept && hash && type.startsWith('image/')) ?? null;

/** A file as it is noted, before its content is kept. */
export const noteOf = (file: NamedFile): MediaItem => ({
  // From the end: that is where names that were shortened differ.
  name: file.name.slice(-300) || 'berkas',
  type: mediaTypeOf(file),
  size: file.size,
  alt: '',
  hash: null,
  isKept: false,
});
