import { z } from 'zod';
import { hashSchema } from '../records/hash.ts';

/** What the first line calls itself, and the number of this form; `docs/backup-format.md`. */
export const backupFormat = 'siap-tayang-backup';
export const backupVersion = 1;

/** How a backup file ends; the office and the day stand before it. */
export const backupExtension = '.siaptayang';

/** Longest line that is read, in UTF-16 units; a longer one is refused, the next is read. */
export const longestLine = 32 * 1024 * 1024;

const count = z.int().nonnegative();

/** The first line. Counts are for the progress; what is certain stands in the last line. */
export const backupHeaderSchema = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  madeAt: z.iso.datetime(),
  /** Version of the extension that wrote it. */
  app: z.string().max(40),
  drafts: count,
  records: count,
  /** Whether only some drafts were chosen. */
  isSelection: z.boolean(),
});

export type BackupHeader = Readonly<z.infer<typeof backupHeaderSchema>>;

/** The last line: how many lines stand before it, and the SHA-256 of their checksums one after the other. */
export const backupEndSchema = z.strictObject({
  lines: count,
  drafts: count,
  records: count,
  chain: hashSchema,
});

export type BackupEnd = Readonly<z.infer<typeof backupEndSchema>>;

/** What was removed for good, by its name. */
export const removedSchema = z.strictObject({
  name: z.string().min(1).max(80),
  kind: z.enum(['record', 'draft']),
  removedAt: z.iso.datetime(),
});

/** The settings that go with the drafts; never a key or a passphrase. */
export const backupSettingsSchema = z.strictObject({
  policy: z.record(z.string().max(40), z.unknown()),
  sites: z.record(z.string().max(253), z.unknown()),
});

export type BackupSettings = Readonly<z.infer<typeof backupSettingsSchema>>;

/** Bytes of a kept file in one line; a multiple of three, so that no base64 but the last is filled up. */
export const filePartBytes = 384 * 1024;

/** A part of a kept file; its parts stand one after the other. */
export const filePartSchema = z.strictObject({
  /** SHA-256 of the whole file. */
  hash: hashSchema,
  type: z.string().max(100),
  addedAt: z.iso.datetime(),
  /** From 0. */
  part: count,
  parts: z.int().min(1).max(100_000),
  data: z.base64().max(filePartBytes * 2),
});

export type FilePart = Readonly<z.infer<typeof filePartSchema>>;

/** What a line holds, by its kind. */
export const lineKinds = [
  'header',
  'draft',
  'record',
  'merge',
  'file',
  'post',
  'import',
  'prompt',
  'removed',
  'settings',
  'end',
] as const;

export type LineKind = (typeof lineKinds)[number];
