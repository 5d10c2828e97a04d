import Papa from 'papaparse';
import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';

/** Separators that tables of offices and spreadsheets have. */
const separators = [',', ';', '\t', '|'];

/** UTF-16 units that are parsed at once. */
const atOnce = 256 * 1024;

/** What is done with some rows; false ends it. @param part How much of the text was read, from 0 to 1. */
export type TakeRows = (rows: readonly (readonly string[])[], part: number) => Promise<boolean>;

/** How a table was read to its end, or as far as it was wanted. */
export interface ReadTable {
  readonly separator: string;
}

/**
 * Reads a table of separated values (RFC 4180) some rows at a time. Empty lines are no rows.
 *
 * @param take Gets the header like every other row.
 */
export function readTable(text: string, take: TakeRows): Promise<Result<ReadTable, Failure>> {
  const { promise, resolve, reject } = Promise.withResolvers<Result<ReadTable, Failure>>();
  let separator = '';
  let isBroken = false;
  // The types know parts of a text only where it may as well be a file.
  const source: File | string = text as File | string;
  Papa.parse<string[]>(source, {
    delimitersToGuess: separators,
    skipEmptyLines: 'greedy',
    chunkSize: atOnce,
    chunk: ({ data, errors, meta }, parser) => {
      separator = meta.delimiter;
      // A quote that nobody closed has swallowed the rest.
      isBroken = errors.some(({ type }) => type === 'Quotes');
      if (isBroken) return parser.abort();
      parser.pause();
      take(data, Math.min(1, meta.cursor / Math.max(1, text.length))).then(
        (goesOn) => (goesOn ? parser.resume() : parser.abort()),
        reject,
      );
    },
    complete: () => resolve(isBroken ? fail({ code: 'csv.broken' }) : succeed({ separator })),
  });
  return promise;
}
