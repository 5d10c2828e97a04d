import { readRecord } from '../records/read-record.ts';
import type { NamedRecord } from '../records/record.ts';

/** What a reviewer's page asks about. */
export interface ReviewRequest {
  readonly version: NamedRecord<'version'>;
  /** By which people speak of the version: `9F2C`. */
  readonly code: string;
  /** Its place in the history of the desk that asks; null where only the version is known. */
  readonly number: number | null;
  /** Version of the extension that made the page. */
  readonly app: string;
}

/** The same with the language of the page, as it lies in a page. */
export interface EmbeddedRequest extends ReviewRequest {
  readonly language: 'id' | 'en';
}

/**
 * Reads the request that lies in a page. A page goes through many hands: what it asks about must be a version
 * under its own hash, and its code must be the beginning of that hash.
 *
 * @returns Null for anything else.
 */
export function readRequest(raw: unknown): EmbeddedRequest | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { version, code, number, app, language } = raw as Record<string, unknown>;
  const read = readRecord(version);
  if (!read.ok || !isVersion(read.value)) return null;
  if (typeof code !== 'string' || !/^[0-9A-F]{4,64}$/u.test(code)) return null;
  if (!read.value.hash.startsWith(code.toLowerCase())) return null;
  return {
    version: read.value,
    code,
    number: Number.isSafeInteger(number) ? (number as number) : null,
    app: typeof app === 'string' ? app.slice(0, 40) : '',
    language: language === 'en' ? 'en' : 'id',
  };
}

export const isVersion = (one: NamedRecord): one is NamedRecord<'version'> & NamedRecord =>
  one.record.kind === 'version';
