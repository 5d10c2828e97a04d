import type { z } from 'zod';
import { type StoredPrompt, storedPromptSchema } from '../prompt/stored-prompt.ts';
import { readRecord } from '../records/read-record.ts';
import type { NamedRecord } from '../records/record.ts';
import {
  type ImportedPost,
  idOfImported,
  importedPostSchema,
  type PostImport,
  postImportSchema,
} from '../report/imported-post.ts';
import { fail, type Result, succeed } from '../result.ts';
import { titleOf } from '../title-of.ts';
import { mergeId, type UnfinishedMerge, unfinishedMergeSchema } from '../unfinished-merge.ts';
import { type WorkingCopy, workingCopySchema, workingCopySchemaVersion } from '../working-copy.ts';
import {
  type BackupSettings,
  backupSettingsSchema,
  type FilePart,
  filePartSchema,
  removedSchema,
} from './format.ts';
import type { Line } from './line.ts';
import { isDraftOfOurTime, isOfOurTime, isRecordOfOurTime } from './possible-dates.ts';

export type Removed = Readonly<z.infer<typeof removedSchema>>;

/** What a line brings, read and found whole. */
export type Entry =
  | { readonly kind: 'draft'; readonly value: WorkingCopy }
  | { readonly kind: 'record'; readonly value: NamedRecord }
  | { readonly kind: 'merge'; readonly value: UnfinishedMerge }
  | { readonly kind: 'file'; readonly value: FilePart }
  | { readonly kind: 'post'; readonly value: ImportedPost }
  | { readonly kind: 'import'; readonly value: PostImport }
  | { readonly kind: 'prompt'; readonly value: StoredPrompt }
  | { readonly kind: 'removed'; readonly value: Removed }
  | { readonly kind: 'settings'; readonly value: BackupSettings };

/**
 * Why an entry is not taken: not as it was written, of a newer Siap Tayang, of another shape, not what its
 * name says, a name that came before with other content, or a line that is too long.
 */
export type RefusalReason = 'damaged' | 'newer' | 'shape' | 'hash' | 'double' | 'too-long';

/** What is left out, by its name. */
export interface RefusedEntry {
  /** Number of its line, from 1. */
  readonly line: number;
  readonly kind: 'draft' | 'record' | 'file' | 'other';
  /** The title of a draft or the hash of a record, shortened; empty where it could not be read. */
  readonly name: string;
  readonly reason: RefusalReason;
}

type Reading = Result<Entry, RefusalReason>;

/** Reads what a line brings: nothing is taken on its word. */
export function readEntry({ kind, value }: Line): Reading {
  switch (kind) {
    case 'draft':
      return readDraft(value);
    case 'record': {
      const read = readRecord(value);
      if (!read.ok) return read;
      return isRecordOfOurTime(read.value) ? succeed({ kind, value: read.value }) : fail('shape');
    }
    case 'merge':
      return readMerge(value);
    case 'file':
      return shaped(filePartSchema.safeParse(value), (data) => ({ kind, value: data }));
    case 'post':
      return readPost(value);
    case 'import':
      return shaped(postImportSchema.safeParse(value), (data) => ({ kind, value: data }));
    case 'prompt':
      return readPrompt(value);
    case 'removed':
      return shaped(removedSchema.safeParse(value), (data) => ({ kind, value: data }));
    case 'settings':
      return shaped(backupSettingsSchema.safeParse(value), (data) => ({ kind, value: data }));
    default:
      // This form has no other kinds, so that a newer one wrote it.
      return fail('newer');
  }
}

/** How a line is named to a person, however damaged it is. */
export function nameLine({ kind, value }: Line): Pick<RefusedEntry, 'kind' | 'name'> {
  if (kind === 'draft') return { kind, name: titleOf(textOf(value, 'text')).slice(0, 80) };
  if (kind === 'record' || kind === 'file') {
    return { kind, name: textOf(value, 'hash').slice(0, 8) };
  }
  return { kind: 'other', name: '' };
}

function readDraft(value: unknown): Reading {
  const schema = fieldOf(value, 'schema');
  if (typeof schema === 'number' && schema > workingCopySchemaVersion) return fail('newer');
  const read = workingCopySchema.safeParse(value);
  if (read.success && !isDraftOfOurTime(read.data)) return fail('shape');
  return shaped(read, (data) => ({ kind: 'draft', value: data }));
}

function readMerge(value: unknown): Reading {
  const read = unfinishedMergeSchema.safeParse(value);
  const isItself = read.success && read.data.id === mergeId(read.data.heads);
  if (!isItself || !isOfOurTime(read.data.savedAt)) return fail('shape');
  return succeed({ kind: 'merge', value: read.data });
}

/** A post of former times is named by what it says, as a record is. */
function readPost(value: unknown): Reading {
  const read = importedPostSchema.safeParse(value);
  if (!(read.success && isOfOurTime(read.data.publishedAt))) return fail('shape');
  return read.data.id === idOfImported(read.data)
    ? succeed({ kind: 'post', value: read.data })
    : fail('hash');
}

function readPrompt(value: unknown): Reading {
  const schema = fieldOf(value, 'schema');
  if (typeof schema === 'number' && schema > 1) return fail('newer');
  const read = storedPromptSchema.safeParse(value);
  if (read.success && !isOfOurTime(read.data.savedAt)) return fail('shape');
  return shaped(read, (data) => ({ kind: 'prompt', value: data }));
}

const shaped = <Data>(
  read: { success: true; data: Data } | { success: false },
  entry: (data: Data) => Entry,
): Reading => (read.success ? succeed(entry(read.data)) : fail('shape'));

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? Reflect.get(value, field)
    : undefined;

function textOf(value: unknown, field: string): string {
  const text = fieldOf(value, field);
  return typeof text === 'string' ? text : '';
}
