import type { LineKind } from '../backup/format.ts';
import { writeLine } from '../backup/line.ts';
import { Chain } from '../backup/reader.ts';
import type { Bundle } from './bundle.ts';

/** The lines of a bundle, without their breaks: the form of a backup, with records alone. */
export function bundleLines({ header, records }: Bundle): readonly string[] {
  const chain = new Chain();
  const line = (kind: LineKind, value: unknown): string => {
    const { text, sum } = writeLine(kind, value);
    chain.add(sum);
    return text;
  };
  const lines = [line('header', header), ...records.map((record) => line('record', record))];
  const end = { lines: chain.lines, chain: chain.digest() };
  return [...lines, writeLine('end', end).text];
}
