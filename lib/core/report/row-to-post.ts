import type { Channel } from '../channel.ts';
import {
  type ImportedPost,
  idOfImported,
  importedPostSchema,
  longestImported,
} from './imported-post.ts';
import type { Columns, PostColumn } from './match-columns.ts';
import { type DayOrder, readMoment } from './read-moment.ts';

/** How a person wants the rows of a table to be read. */
export interface RowReading {
  readonly columns: Columns;
  readonly order: DayOrder;
  /** For rows that name none. */
  readonly channel: Channel;
}

/** Why a row is left out. */
export const skipReasons = ['no-text', 'no-date', 'too-long'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** How many rows were left out, by the reason. */
export type Skipped = Partial<Record<SkipReason, number>>;

/** What a row holds, or why it is left out. */
export type ReadRow =
  | { readonly isPost: true; readonly post: Omit<ImportedPost, 'import'> }
  | { readonly isPost: false; readonly reason: SkipReason };

/** Reads one row of a table as a post. Pure. */
export function rowToPost(row: readonly string[], reading: RowReading): ReadRow {
  const { columns, order } = reading;
  const cell = (column: PostColumn): string => {
    const at = columns[column];
    return at === null ? '' : (row[at] ?? '');
  };
  const text = tidyText(cell('text'));
  if (text.trim() === '') return { isPost: false, reason: 'no-text' };
  if (text.length > longestImported) return { isPost: false, reason: 'too-long' };
  const publishedAt = readMoment(cell('date'), cell('time'), { order });
  if (publishedAt === null) return { isPost: false, reason: 'no-date' };
  const channel = channelCalled(cell('channel')) ?? reading.channel;
  const id = idOfImported({ channel, publishedAt, text });
  const account = cell('account').trim().slice(0, 200);
  return {
    isPost: true,
    post: { id, channel, publishedAt, text, account, url: addressIn(cell('url')) },
  };
}

/** One kind of line end; half a surrogate pair is not carried along. */
const tidyText = (text: string): string => text.toWellFormed().replace(/\r\n?/gu, '\n');

/** The channel that a cell names; null where it is empty. */
function channelCalled(cell: string): Channel | null {
  const name = cell.trim().toLowerCase();
  if (name === '') return null;
  if (/insta|^ig\b/u.test(name)) return 'instagram';
  return /facebook|^fb\b/u.test(name) ? 'facebook' : 'other';
}

const { url } = importedPostSchema.shape;

/** The address of the post, where one stands there whole. */
const addressIn = (cell: string): string | null => url.safeParse(cell.trim()).data ?? null;
