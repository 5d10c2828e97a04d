import { hashOfText } from '../records/hash.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { LineKind } from './format.ts';
import { isPlain, nestsDeeperThan } from './plain-json.ts';

/** A line that is whole: what it says it is, and its content, which nobody has looked at yet. */
export interface Line {
  readonly kind: string;
  readonly value: unknown;
  readonly sum: string;
}

/** Why a line is not read: it is not what was written, or it was made to do harm. */
export type LineFault = 'damaged' | 'unsafe';

/** Deepest nesting that is read; a version needs eight. */
const deepest = 32;

/** The checksum stands first and at a fixed place, so that the rest is hashed as it was written. */
const opening = /^\{"sum":"([0-9a-f]{64})",/;
const openingLength = 74;

/** Writes one line, without its line break: JSON whose checksum is the SHA-256 of all that follows it. */
export function writeLine(kind: LineKind, value: unknown): Pick<Line, 'sum'> & { text: string } {
  const rest = `"kind":${JSON.stringify(kind)},"value":${JSON.stringify(value)}}`;
  const sum = hashOfText(rest);
  return { sum, text: `{"sum":"${sum}",${rest}` };
}

/** Reads one line; its checksum first, then how it is built, and nothing of what it means. */
export function readLine(text: string): Result<Line, LineFault> {
  const sum = opening.exec(text)?.[1];
  const rest = text.slice(openingLength);
  if (!sum || hashOfText(rest) !== sum) return fail('damaged');
  if (nestsDeeperThan(rest, deepest)) return fail('unsafe');
  const value = parse(`{${rest}`);
  if (!isPlain(value)) return fail('unsafe');
  if (!isLine(value)) return fail('damaged');
  return succeed({ kind: value.kind, value: value.value, sum });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isLine = (value: unknown): value is { kind: string; value: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 2 &&
  'value' in value &&
  'kind' in value &&
  typeof value.kind === 'string';
