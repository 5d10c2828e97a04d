import { z } from 'zod';
import { channels } from './channel.ts';
import { hashSchema } from './records/hash.ts';

/** How far a person came in making one text of two, for one channel. */
const mergeStateSchema = z.strictObject({
  /** By the number of the differing place. */
  choices: z.record(z.string().regex(/^\d{1,5}$/), z.enum(['left', 'right'])),
  /** What was written by hand; null before the first letter. */
  written: z.string().nullable(),
  isByHand: z.boolean(),
});

export type MergeState = Readonly<z.infer<typeof mergeStateSchema>>;

/** Names the merge of two heads, the left one first. */
export const mergeId = (heads: readonly string[]): string => heads.join(' ');

/** Two heads of a draft that are being made one, and are not one yet. */
export const unfinishedMergeSchema = z.strictObject({
  /** The two hashes, the left one first. */
  id: z.string().min(1),
  draft: z.uuid(),
  heads: z.tuple([hashSchema, hashSchema]),
  channels: z.partialRecord(z.enum(channels), mergeStateSchema),
  savedAt: z.iso.datetime(),
});

export type UnfinishedMerge = Readonly<z.infer<typeof unfinishedMergeSchema>>;
export type MergeStates = UnfinishedMerge['channels'];

/** Before anything was chosen. */
export const untouchedMerge: MergeState = { choices: {}, written: null, isByHand: false };

/** What was written by hand, channel by channel. */
export const writtenIn = ({ channels: states }: UnfinishedMerge): readonly string[] =>
  Object.values(states).flatMap(({ written }) => (written?.trim() ? [written] : []));
