import { readEntry } from '../backup/entry.ts';
import { type Line, readLine } from '../backup/line.ts';
import { Chain } from '../backup/reader.ts';
import type { Failure, FailureCode } from '../failure.ts';
import type { NamedRecord } from '../records/record.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type Bundle, belongsTo } from './bundle.ts';
import {
  type BundleHeader,
  bundleEndSchema,
  bundleFormat,
  bundleHeaderSchema,
  bundleVersion,
  largestContent,
} from './format.ts';

/**
 * Reads a bundle. All of it is whole or nothing is taken: it is small, and asking for it again costs
 * less than half a review.
 *
 * @param lines Null for one that is longer than is held.
 */
export async function readBundle(
  lines: AsyncIterable<string | null>,
): Promise<Result<Bundle, Failure>> {
  const reader = new BundleReader();
  for await (const line of lines) {
    const code = reader.read(line);
    if (code) return fail({ code });
  }
  return reader.end();
}

class BundleReader {
  readonly #chain = new Chain();
  readonly #records = new Map<string, NamedRecord>();
  #header: BundleHeader | null = null;
  #isEnded = false;
  #length = 0;

  /** Reads one line; gives why the file is left alone, or undefined. */
  read(text: string | null): FailureCode | undefined {
    this.#length += text?.length ?? largestContent;
    if (text === null || this.#length > largestContent) return 'bundle.too-large';
    const line = readLine(text);
    if (!line.ok) return this.#faultOf(line.failure);
    if (!this.#header) return this.#readHeader(line.value);
    if (this.#isEnded) return 'bundle.cut';
    if (line.value.kind === 'end') return this.#readEnd(line.value);
    this.#chain.add(line.value.sum);
    return this.#readRecord(line.value, this.#header);
  }

  end(): Result<Bundle, Failure> {
    if (!this.#header) return fail({ code: 'bundle.not-ours' });
    if (!this.#isEnded) return fail({ code: 'bundle.cut' });
    return succeed({ header: this.#header, records: [...this.#records.values()] });
  }

  #faultOf(fault: 'damaged' | 'unsafe'): FailureCode {
    if (fault === 'unsafe') return 'import.unsafe';
    return this.#header ? 'bundle.cut' : 'bundle.not-ours';
  }

  #readHeader({ kind, value, sum }: Line): FailureCode | undefined {
    const header = bundleHeaderSchema.safeParse(value);
    if (kind !== 'header' || !header.success) {
      return isOfNewerForm(value) ? 'bundle.newer' : 'bundle.not-ours';
    }
    this.#chain.add(sum);
    this.#header = header.data;
    return undefined;
  }

  #readRecord(line: Line, { draft }: BundleHeader): FailureCode | undefined {
    const entry = readEntry(line);
    if (!entry.ok) return entry.failure === 'newer' ? 'bundle.newer' : 'bundle.refused';
    if (entry.value.kind !== 'record') return 'bundle.refused';
    const { value } = entry.value;
    if (!belongsTo(value, draft)) return 'bundle.refused';
    if (!this.#records.has(value.hash)) this.#records.set(value.hash, value);
    return undefined;
  }

  #readEnd({ value }: Line): FailureCode | undefined {
    const end = bundleEndSchema.safeParse(value);
    if (!end.success) return 'bundle.refused';
    this.#isEnded = true;
    const { lines, chain } = end.data;
    const isWhole = lines === this.#chain.lines && chain === this.#chain.digest();
    return isWhole ? undefined : 'bundle.cut';
  }
}

function isOfNewerForm(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version } = value as { format?: unknown; version?: unknown };
  return format === bundleFormat && typeof version === 'number' && version > bundleVersion;
}
