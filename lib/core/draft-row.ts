import { z } from 'zod';
import { channels } from './channel.ts';
import { standingSchema, standingSpanSchema } from './draft-standing.ts';
import { postKinds } from './post-kind.ts';

/** What the check says of a draft, as far as the list needs it. */
export const draftFiguresSchema = z.strictObject({
  /** Guessed, where the person chose none. */
  kind: z.enum(postKinds).nullable(),
  /** What it is about; null where the text is too short to say. */
  ceremony: z.enum(['service', 'mixed', 'ceremonial']).nullable(),
  /** Open points of each weight. */
  must: z.int().nonnegative(),
  should: z.int().nonnegative(),
  may: z.int().nonnegative(),
  /** Whether no must point is open besides what others have to do. */
  isSelfChecked: z.boolean(),
  isHighRisk: z.boolean(),
});

export type DraftFigures = Readonly<z.infer<typeof draftFiguresSchema>>;

/** Of a draft that the check has not said anything of. */
export const noFigures: DraftFigures = {
  kind: null,
  ceremony: null,
  must: 0,
  should: 0,
  may: 0,
  isSelfChecked: false,
  isHighRisk: false,
};

/**
 * One line of the list: everything it shows and can be filtered by, without the text. Written in the same
 * transaction as what it tells of, and rebuilt from it at any time.
 */
export const draftRowSchema = standingSchema.extend({
  id: z.uuid(),
  title: z.string(),
  /** What the clock makes of its standing, from the beginning on; empty where it does nothing. */
  spans: z.array(standingSpanSchema).max(200),
  /** 1 where it does something. Indexed, where a boolean cannot be. */
  isClocked: z.literal([0, 1]),
  channel: z.enum(channels),
  site: z.string(),
  office: z.string(),
  account: z.string(),
  tags: z.array(z.string()),
  figures: draftFiguresSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** By the person here, or by the site that was asked to bring it out then. */
  plannedAt: z.iso.datetime().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  /** False where it came out, and nobody compared what came out with the draft. */
  isCompared: z.boolean(),
  /** Address of the post, where it was given. */
  postUrl: z.string().nullable(),
  /** Saved versions, and those that no other one grew from. */
  versions: z.int().nonnegative(),
  heads: z.int().nonnegative(),
  deletedAt: z.iso.datetime().nullable(),
  isHeld: z.boolean(),
  /** In which list it stands; of one draft exactly one. Indexed, where a boolean cannot be. */
  place: z.enum(['drafts', 'bin', 'templates']),
});

export type DraftRow = Readonly<z.infer<typeof draftRowSchema>>;
export type DraftPlace = DraftRow['place'];

/** A line as it lies in the database: the search catches up by when it was written. */
export const listedRowSchema = draftRowSchema.extend({ touchedAt: z.iso.datetime() });

export type ListedRow = Readonly<z.infer<typeof listedRowSchema>>;
