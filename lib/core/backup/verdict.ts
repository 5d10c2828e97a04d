import { namedId } from '../named-id.ts';
import { hashOfData } from '../records/hash.ts';
import type { NamedRecord } from '../records/record.ts';
import type { WorkingCopy } from '../working-copy.ts';

/**
 * What becomes of a draft of a file.
 *
 * - `new`: there is none here.
 * - `same`: here it says the same.
 * - `older`: what the file has is an old version here, or lies beside already.
 * - `newer`: what is here is an old version, so that the file's text takes its place and nothing is lost.
 * - `beside`: both were changed; the file's text becomes a draft of its own.
 * - `binned`, `removed`: it was thrown away here, and comes back only where the person asks for it.
 */
export const verdicts = ['new', 'same', 'older', 'newer', 'beside', 'binned', 'removed'] as const;

export type Verdict = (typeof verdicts)[number];

type Content = Pick<
  WorkingCopy,
  'text' | 'channel' | 'otherTexts' | 'entities' | 'selfCheck' | 'details'
>;

type HashedContent = Omit<Content, 'text' | 'otherTexts'> & {
  readonly texts: WorkingCopy['otherTexts'];
};

/**
 * Two drafts of one hash say the same: texts, answers and details; not when and by whom, nor whether they are
 * held, which each desk decides for itself.
 */
export function contentHash({ text, otherTexts, ...copy }: Content): string {
  return hashOfContent({ ...copy, texts: { ...otherTexts, [copy.channel]: text } });
}

/** The same of what a version holds; null for records of other kinds. */
export function contentHashOfRecord({ record }: NamedRecord): string | null {
  return record.kind === 'version' ? hashOfContent(record.body) : null;
}

function hashOfContent(content: HashedContent): string {
  const { texts, channel, entities, selfCheck, details } = content;
  const { isHeld: _, ...kept } = details;
  return hashOfData({ texts, channel, entities, selfCheck, details: kept });
}

/** The id of the draft that holds a file's text beside the one here: the same however often it is imported. */
export const idBeside = (copy: WorkingCopy): string =>
  namedId(`${copy.id} beside ${contentHash(copy)}`);

/** What is known here of a draft that a file brings. */
export interface Here {
  readonly copy: WorkingCopy;
  /** {@link contentHash} of every version, here and in the file. */
  readonly versions: ReadonlySet<string>;
}

/** Judges a draft that is here already, in use or in the bin. Pure. */
export function judgeDraft(there: WorkingCopy, { copy, versions }: Here): Verdict {
  if (copy.deletedAt && !there.deletedAt) return 'binned';
  return judgeContent(there, { copy, versions });
}

/** The same, whether it lies in the bin or not. */
export function judgeContent(there: WorkingCopy, { copy, versions }: Here): Verdict {
  const [mine, theirs] = [contentHash(copy), contentHash(there)];
  if (mine === theirs) return 'same';
  if (versions.has(mine) && there.savedAt > copy.savedAt) return 'newer';
  return versions.has(theirs) ? 'older' : 'beside';
}
