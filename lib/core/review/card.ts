import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad, utf8 } from '@scure/base';
import canonicalize from 'canonicalize';
import type { Failure } from '../failure.ts';
import { hashOfText } from '../records/hash.ts';
import { readRecord } from '../records/read-record.ts';
import type { NamedRecord } from '../records/record.ts';
import { fail, type Result, succeed } from '../result.ts';
import { isSignatureValid } from './proof.ts';

/** Letters; a roster of a thousand members is shorter. */
const longest = 2_000_000;

/** `ST-ORANG.<letters>.<first eight of their SHA-256>.<letters>`: length and sum first, so that a cut is seen. */
const cardForm = /ST-ORANG\.(\d{1,7})\.([0-9a-f]{8})\.([A-Za-z0-9_-]*)/u;

/** Records about people as a text that is sent by any way: a member's card, or a roster with its members. */
export function writeCard(records: readonly NamedRecord[]): string {
  const letters = base64urlnopad.encode(utf8ToBytes(canonicalize(records) ?? '[]'));
  return `ST-ORANG.${letters.length}.${sumOf(letters)}.${letters}`;
}

const sumOf = (letters: string): string => hashOfText(letters).slice(0, 8);

/**
 * Reads a card out of a pasted text; line breaks and what stands around do not matter. Nothing is taken on its
 * word: each record must have its own name and the signature of its author.
 */
export function readCard(pasted: string): Result<readonly NamedRecord[], Failure> {
  if (pasted.length > longest) return fail({ code: 'card.not-ours' });
  const found = cardForm.exec(pasted.replace(/\s/gu, ''));
  if (!found) return fail({ code: 'card.not-ours' });
  const [, length = '', sum = '', all = ''] = found;
  const letters = all.slice(0, Number(length));
  if (letters.length < Number(length) || sumOf(letters) !== sum) return fail({ code: 'card.cut' });
  const raw = contentOf(letters);
  if (!Array.isArray(raw) || raw.length === 0) return fail({ code: 'card.not-ours' });
  return readAll(raw);
}

function contentOf(letters: string): unknown {
  try {
    return JSON.parse(utf8.encode(base64urlnopad.decode(letters)));
  } catch {
    return null;
  }
}

function readAll(raw: readonly unknown[]): Result<readonly NamedRecord[], Failure> {
  const records: NamedRecord[] = [];
  for (const one of raw) {
    const read = readOne(one);
    if (!read.ok) return read;
    records.push(read.value);
  }
  return succeed(records);
}

function readOne(raw: unknown): Result<NamedRecord, Failure> {
  const read = readRecord(raw);
  if (!read.ok) return fail({ code: read.failure === 'newer' ? 'import.newer' : 'card.false' });
  const { kind } = read.value.record;
  if (kind !== 'member' && kind !== 'roster') return fail({ code: 'card.not-ours' });
  return isSignatureValid(read.value) ? read : fail({ code: 'card.false' });
}
