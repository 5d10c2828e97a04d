import { z } from 'zod';
import { aiGateSchema } from './ai-gate/gate.ts';
import { secrecies } from './secrecy.ts';

/** A picture or video that goes with a post. */
const mediaItemSchema = z.strictObject({
  name: z.string().min(1).max(300),
  /** Media type, such as `image/jpeg`. */
  type: z.string().max(100),
  /** In bytes. */
  size: z.int().nonnegative(),
  /** What a person who cannot see it is told. */
  alt: z.string().max(2000),
  /** SHA-256 of the file; null where its content was never read. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** Whether the file itself is kept here, under that hash. */
  isKept: z.boolean(),
});

/** What a person noted about a draft besides its text. */
export const draftDetailsSchema = z.strictObject({
  /** The office it is for; empty: the one of this browser. */
  office: z.string().max(200),
  /** Account on the site, as the person typed it. */
  account: z.string().max(200),
  tags: z.array(z.string().min(1).max(60)).max(50),
  /** When it is to come out; null while nobody planned it. */
  plannedAt: z.iso.datetime().nullable(),
  /** For the office only; never part of the post. */
  notes: z.string().max(20_000),
  /** How far it may be seen before it comes out. */
  secrecy: z.enum(secrecies),
  media: z.array(mediaItemSchema).max(100),
  /** Kept whatever the rules of retention say. */
  isHeld: z.boolean(),
  /** A pattern for new drafts, shown among the templates. */
  isTemplate: z.boolean(),
  /** What was checked of a text that an AI tool had a part in; null while nobody looked. */
  aiGate: aiGateSchema.nullable(),
});

export type DraftDetails = Readonly<z.infer<typeof draftDetailsSchema>>;
