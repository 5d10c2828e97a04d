import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { type FilePart, filePartBytes } from '../../core/backup/format.ts';
import type { StoredFile } from '../database.ts';
import type { KeptFile } from './read-kept.ts';

/** A kept file in parts that fit a line, one after the other. */
export function* partsOf({ bytes, ...file }: KeptFile): Generator<FilePart> {
  const parts = Math.max(1, Math.ceil(bytes.length / filePartBytes));
  for (let part = 0; part < parts; part += 1) {
    const from = part * filePartBytes;
    const data = base64.encode(bytes.subarray(from, from + filePartBytes));
    yield { ...file, part, parts, data };
  }
}

/** Puts the parts of a file together again. It holds one file at a time. */
export class FileParts {
  #first: FilePart | null = null;
  #next = 0;
  #hash = sha256.create();
  #bytes: Uint8Array[] = [];

  /**
   * @returns The whole file with its last part; `wrong` where parts are missing or the bytes are not what
   * the name says; null where more is to come.
   */
  add(part: FilePart): StoredFile | 'wrong' | null {
    if (part.part === 0) this.#begin(part);
    const { hash, parts } = this.#first ?? {};
    if (part.hash !== hash || part.parts !== parts || part.part !== this.#next) return 'wrong';
    const bytes = bytesOf(part);
    if (!bytes) return 'wrong';
    this.#hash.update(bytes);
    this.#bytes.push(bytes);
    this.#next += 1;
    return this.#next === parts ? this.#end(part) : null;
  }

  #begin(part: FilePart): void {
    this.#first = part;
    this.#next = 0;
    this.#hash = sha256.create();
    this.#bytes = [];
  }

  #end({ hash, type, addedAt }: FilePart): StoredFile | 'wrong' {
    const bytes = joined(this.#bytes);
    this.#bytes = [];
    this.#first = null;
    return bytesToHex(this.#hash.digest()) === hash ? { hash, bytes, type, addedAt } : 'wrong';
  }
}

/** Null where the letters are well formed and yet no base64 that anybody writes. */
function bytesOf({ data }: FilePart): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(base64.decode(data));
  } catch {
    return null;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
