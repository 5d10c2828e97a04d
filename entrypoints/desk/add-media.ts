import type { FailureCode } from '@/lib/core/failure.ts';
import {
  largestKeptFile,
  type MediaItem,
  type MediaProblem,
  noteOf,
  refusalOf,
} from '@/lib/core/media-rules.ts';
import type { Files } from '@/lib/storage/files.ts';

/** What became of files that were added. */
export interface AddedMedia {
  readonly items: readonly MediaItem[];
  readonly problems: readonly {
    readonly name: string;
    readonly size: number;
    readonly why: MediaProblem;
  }[];
}

/** Notes files, and keeps their content where that is wanted; one that fails does not hold the others back. */
export async function addMedia(
  added: readonly File[],
  count: number,
  files: Pick<Files, 'keep'> | null,
): Promise<AddedMedia> {
  const items: MediaItem[] = [];
  const problems: AddedMedia['problems'][number][] = [];
  for (const file of added) {
    const { name, size } = file;
    const refusal = refusalOf(file, count + items.length);
    const kept = refusal ? null : await keepOne(file, files);
    if (kept) items.push(kept.item);
    const why = refusal ?? kept?.why;
    if (why) problems.push({ name, size, why });
  }
  return { items, problems };
}

async function keepOne(file: File, files: Pick<Files, 'keep'> | null) {
  const item = noteOf(file);
  if (!files) return { item };
  if (file.size > largestKeptFile) return { item, why: 'big' as const };
  const kept = await files.keep(file);
  if (kept.ok) return { item: { ...item, hash: kept.value, isKept: true } };
  return { item, why: whys[kept.failure.code] ?? ('notKept' as const) };
}

const whys: Readonly<Partial<Record<FailureCode, MediaProblem>>> = {
  'storage.full': 'full',
  'media.unreadable': 'unread',
};
