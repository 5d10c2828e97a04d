import { channels } from '@/lib/core/channel.ts';
import type { DraftFilter } from '@/lib/core/draft-filter.ts';
import { draftStatuses } from '@/lib/core/draft-status.ts';
import { postKinds } from '@/lib/core/post-kind.ts';
import { turns } from '@/lib/core/review/flow.ts';

/** What a list of drafts shows, as its address says it. */
export interface Sought {
  /** What is searched for, as it was typed. */
  readonly words: string;
  readonly filter: DraftFilter;
}

/** What stands in the address for each field, and which values it can have. */
const fields: readonly (readonly [keyof DraftFilter, string, (value: string) => boolean])[] = [
  ['status', 'keadaan', oneOf(draftStatuses)],
  ['turn', 'giliran', oneOf(['mine', ...turns])],
  ['channel', 'kanal', oneOf(channels)],
  ['office', 'instansi', () => true],
  ['kind', 'jenis', oneOf(postKinds)],
  ['tag', 'tag', () => true],
  ['month', 'bulan', (value) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)],
  ['ceremony', 'isi', oneOf(['service', 'mixed', 'ceremonial'])],
  ['open', 'poin', oneOf(['must', 'some', 'none'])],
];

function oneOf(values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value);
}

/** Reads the part of an address after `?`; what is not known is left out. */
export function readSought(query: string): Sought {
  const params = new URLSearchParams(query);
  const entries = fields.flatMap(([field, name, isKnown]) => {
    const value = params.get(name);
    return value && isKnown(value) ? [[field, value]] : [];
  });
  return { words: params.get('kata') ?? '', filter: Object.fromEntries(entries) };
}

/** The address of a list, such as `#draf?kanal=facebook&kata=posyandu`. */
export function addressOfList({ words, filter }: Sought): string {
  const params = new URLSearchParams();
  if (words) params.set('kata', words);
  for (const [field, name] of fields) {
    const value = filter[field];
    if (value) params.set(name, value);
  }
  const query = params.toString();
  return query ? `#draf?${query}` : '#draf';
}
