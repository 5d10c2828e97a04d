import { succeed } from '@/lib/core/result.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { Searched } from '@/lib/search/shard.ts';
import type { Source } from '@/lib/search/source.ts';
import type { SearchSource, SearchText } from '@/lib/storage/search-source.ts';

/** The drafts of the database as the search takes them. */
export const sourceOf = (drafts: SearchSource): Source => ({
  years: () => drafts.years(),
  ids: (year) => drafts.ids(year),
  touched: (since) => drafts.touched(since),
  async read(ids) {
    const read = await drafts.read(ids);
    return read.ok ? succeed(read.value.map(toSearched)) : read;
  },
});

function toSearched({ row, copy }: SearchText): Searched {
  const { id, text, otherTexts, details } = copy;
  const { channel, office, tags, figures, updatedAt, spans } = row;
  const { status, turn, since, isMine, why, by } = row;
  const standing = { status, turn, since, isMine, why, by, spans };
  return {
    id,
    title: titleOf(text),
    text: [text, ...Object.values(otherTexts)].join('\n'),
    tags: details.tags.join('\n'),
    notes: details.notes,
    office: `${details.office}\n${details.account}`,
    row: { ...standing, channel, office, tags, figures, updatedAt },
  };
}
