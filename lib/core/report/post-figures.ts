import { z } from 'zod';
import { postKinds } from '../post-kind.ts';

/** What the check says of a post that came out, as far as register and report need it. */
export const postFiguresSchema = z.strictObject({
  /** Guessed from the text; null where the words tell too little. */
  kind: z.enum(postKinds).nullable(),
  /** 0 to 100; null where the text says too little. */
  ceremony: z.int().min(0).max(100).nullable(),
  /** KBI, our own heuristic; null below three sentences or thirty words. */
  readability: z.number().nullable(),
  /** How often each rule found something, by the id of the rule. */
  findings: z.record(z.string().max(80), z.int().positive()),
});

export type PostFigures = Readonly<z.infer<typeof postFiguresSchema>>;

/** Figures as they are kept, so that a report opens at once. */
export const keptFiguresSchema = z.strictObject({
  /** Id of an imported post, or hash of a publication. */
  id: z.string().min(1).max(160),
  /** {@link measuringStamp} by which they were made; by another one they are made anew. */
  by: z.string().max(200),
  figures: postFiguresSchema,
});

export type KeptFigures = Readonly<z.infer<typeof keptFiguresSchema>>;
