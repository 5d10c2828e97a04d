import { writeLine } from '@/lib/core/backup/line.ts';
import { Chain } from '@/lib/core/backup/reader.ts';
import type { Bundle } from '@/lib/core/bundle/bundle.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { draft } from '../records/histories.ts';

/** A bundle of these records, of the draft of the generated histories. */
export const bundleOf = (records: readonly NamedRecord[]): Bundle => ({
  header: {
    format: 'siap-tayang-bundle',
    version: 1,
    madeAt: '2026-11-29T02:41:00.000Z',
    app: '0.1.0',
    draft,
  },
  records,
});

/** Lines as somebody else would write them, each with its right sum, and a right end. */
export function linesFrom(entries: readonly (readonly [kind: string, value: unknown])[]): string[] {
  const chain = new Chain();
  const lines = entries.map(([kind, value]) => {
    const { text, sum } = writeLine(kind as 'record', value);
    chain.add(sum);
    return text;
  });
  return [...lines, writeLine('end', { lines: chain.lines, chain: chain.digest() }).text];
}

/** The lines as they come from a file. */
export async function* flow(lines: readonly (string | null)[]) {
  yield* lines;
}
