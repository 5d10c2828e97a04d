import { z } from 'zod';
import { anchorSchema } from '../records/anchor.ts';
import { hashSchema } from '../records/hash.ts';

/** What a person wrote about a version and has not recorded yet. */
const remarkStateSchema = z.strictObject({
  /** The version that it speaks of. */
  version: hashSchema,
  /** Null where it speaks of the whole. */
  anchor: anchorSchema.nullable(),
  text: z.string(),
  /** What shall stand there instead; null for a remark that suggests nothing. */
  replacement: z.string().nullable(),
  /** Of a decision what is chosen; null before, and for anything else. */
  outcome: z.enum(['approved', 'changes-requested', 'held']).nullable(),
});

export type RemarkState = Readonly<z.infer<typeof remarkStateSchema>>;

/** A remark, or a decision, that was begun: one for each place of the page where it is written. */
export const unsentRemarkSchema = remarkStateSchema.extend({
  id: z.string().min(1),
  draft: z.uuid(),
  /** `remark`, `decision`, or the hash of what it answers. */
  place: z.string().min(1).max(64),
  savedAt: z.iso.datetime(),
});

export type UnsentRemark = Readonly<z.infer<typeof unsentRemarkSchema>>;

/** What is being written on a page, by its places. */
export type RemarkStates = Readonly<Record<string, RemarkState>>;

/** The page that writes: two pages of one review are two hands, and neither writes over the other. */
export interface Hand {
  /** A UUID of this one opening of the page. */
  readonly writer: string;
  /** What it found when it was opened, and goes on with. */
  readonly begun: RemarkStates;
}

/** Where a remark of one's own and where a decision is written. */
export const remarkPlace = 'remark';
export const decisionPlace = 'decision';
