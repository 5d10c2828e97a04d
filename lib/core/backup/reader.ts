import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FailureCode } from '../failure.ts';
import { type Entry, nameLine, type RefusalReason, type RefusedEntry, readEntry } from './entry.ts';
import {
  type BackupEnd,
  type BackupHeader,
  backupEndSchema,
  backupFormat,
  backupHeaderSchema,
  backupVersion,
} from './format.ts';
import { type Line, readLine } from './line.ts';

/** What one line turned out to be. */
export type ReadLine =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly line: number }
  | { readonly kind: 'refused'; readonly refused: RefusedEntry }
  /** The last line, or one that came before with the same content. */
  | { readonly kind: 'nothing' }
  /** The whole file is left alone. */
  | { readonly kind: 'stop'; readonly code: FailureCode };

/** Checksums one after the other, so that a line that is missing or moved is known. */
export class Chain {
  readonly #hash = sha256.create();
  lines = 0;

  add(sum: string): void {
    this.#hash.update(utf8ToBytes(sum));
    this.lines += 1;
  }

  digest = (): string => bytesToHex(this.#hash.clone().digest());
}

/** Reads a backup line by line. It knows what came before, and nothing of what lies here already. */
export class BackupReader {
  readonly #chain = new Chain();
  /** What came under each name: the first content holds. */
  readonly #seen = new Map<string, string>();
  #end: BackupEnd | null = null;
  #line = 0;
  #isChained = true;

  /** Whether the file is exactly as it was written, to its last line. */
  isWhole(): boolean {
    return this.#isChained && this.#end !== null;
  }

  /** @param text One line without its break; null where it was too long to be held. */
  read(text: string | null): ReadLine {
    this.#line += 1;
    if (this.#line === 1) return this.#readHeader(text);
    if (text === null) return this.#refuse('too-long');
    const line = readLine(text);
    if (!line.ok) {
      return line.failure === 'unsafe'
        ? { kind: 'stop', code: 'import.unsafe' }
        : this.#refuse('damaged');
    }
    if (line.value.kind === 'end') return this.#readEnd(line.value);
    if (this.#end) this.#isChained = false;
    this.#chain.add(line.value.sum);
    return this.#readEntry(line.value);
  }

  #readHeader(text: string | null): ReadLine {
    const line = text === null ? null : readLine(text);
    if (!line?.ok) {
      const isUnsafe = line?.failure === 'unsafe';
      return { kind: 'stop', code: isUnsafe ? 'import.unsafe' : 'import.not-ours' };
    }
    const header = backupHeaderSchema.safeParse(line.value.value);
    if (line.value.kind !== 'header' || !header.success) {
      return {
        kind: 'stop',
        code: isOfNewerForm(line.value.value) ? 'import.newer' : 'import.not-ours',
      };
    }
    this.#chain.add(line.value.sum);
    return { kind: 'header', header: header.data };
  }

  #readEntry(line: Line): ReadLine {
    const read = readEntry(line);
    if (!read.ok) return this.#refuse(read.failure, line);
    const name = nameOf(read.value);
    const before = this.#seen.get(name);
    if (before === line.sum) return { kind: 'nothing' };
    if (before !== undefined) return this.#refuse('double', line);
    this.#seen.set(name, line.sum);
    return { kind: 'entry', entry: read.value, line: this.#line };
  }

  #readEnd({ value }: Line): ReadLine {
    const end = backupEndSchema.safeParse(value);
    if (!end.success) return this.#refuse('shape');
    const { lines, chain } = end.data;
    if (this.#end || lines !== this.#chain.lines || chain !== this.#chain.digest()) {
      this.#isChained = false;
    }
    this.#end = end.data;
    return { kind: 'nothing' };
  }

  #refuse(reason: RefusalReason, line?: Line): ReadLine {
    const named = line ? nameLine(line) : ({ kind: 'other', name: '' } as const);
    if (!line) this.#isChained = false;
    return { kind: 'refused', refused: { line: this.#line, ...named, reason } };
  }
}

function nameOf({ kind, value }: Entry): string {
  if (kind === 'draft') return value.id;
  if (kind === 'record') return value.hash;
  if (kind === 'merge') return `merge ${value.id}`;
  if (kind === 'file') return `file ${value.hash} ${value.part}`;
  if (kind === 'post' || kind === 'import') return `${kind} ${value.id}`;
  return kind === 'removed' ? `removed ${value.name}` : kind;
}

function isOfNewerForm(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version } = value as { format?: unknown; version?: unknown };
  return format === backupFormat && typeof version === 'number' && version > backupVersion;
}
