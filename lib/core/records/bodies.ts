import { z } from 'zod';
import { channels } from '../channel.ts';
import { draftDetailsSchema } from '../draft-details.ts';
import { selfCheckSchema } from '../self-check.ts';
import { anchorSchema } from './anchor.ts';
import { hashSchema } from './hash.ts';
import { memberRoles } from './member-role.ts';

/** The longest remark that a record takes, in UTF-16 units. */
export const longestRemark = 20_000;

const remark = z.string().max(longestRemark);
const byChannel = <Value extends z.ZodType>(value: Value) =>
  z.partialRecord(z.enum(channels), value);

/** Why a version was saved: by the person, or by itself before something else happens. */
export const versionCauses = [
  'saved',
  'share',
  'load',
  'restore',
  'merge',
  'import',
  'suggestion',
  'ai',
] as const;

/** Longest prompt, and longest facts beside it, that a version takes, in UTF-16 units. */
export const longestPrompt = 40_000;

/** Where a text comes from that an AI tool wrote: what it was asked, with which facts. */
export const provenanceSchema = z.strictObject({
  /** As the person calls it, such as `ChatGPT`. */
  tool: z.string().max(200),
  /** Host that it was asked at; empty where it was asked elsewhere, by hand. */
  provider: z.string().max(300),
  model: z.string().max(200),
  /** Empty where nobody kept it. */
  prompt: z.string().max(longestPrompt),
  /** What it was told to keep to; empty where nothing was given. */
  facts: z.string().max(longestPrompt),
});

export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;

/** The texts as they stood, one for each channel, with everything that was said of them. */
export const versionBody = z.strictObject({
  texts: byChannel(z.string()),
  /** By the same channels; `docs/text-identity.md`. */
  textHashes: byChannel(hashSchema),
  /** The channel it is written for first. */
  channel: z.enum(channels),
  entities: z.array(z.string().max(300)).max(500),
  selfCheck: selfCheckSchema,
  details: draftDetailsSchema,
  note: z.string().max(2000),
  cause: z.enum(versionCauses),
  /** The version whose texts were brought back; null where none was. */
  restored: hashSchema.nullable(),
  /** Null for what people wrote. */
  provenance: provenanceSchema.nullable(),
});

export const commentBody = z.strictObject({
  version: hashSchema,
  /** Null where it speaks of the whole. */
  anchor: anchorSchema.nullable(),
  text: remark.min(1),
  /** The comment or suggestion that it answers. */
  replyTo: hashSchema.nullable(),
});

export const suggestionBody = z.strictObject({
  version: hashSchema,
  anchor: anchorSchema,
  replacement: remark,
  reason: remark,
});

/** Settles a comment or a suggestion, takes a deletion back, or opens again what another one settled. */
export const resolutionBody = z.strictObject({
  of: hashSchema,
  outcome: z.enum(['resolved', 'accepted', 'rejected', 'withdrawn']),
});

/** Asks for decisions about a version. */
export const requestBody = z.strictObject({
  version: hashSchema,
  /** Until when; null: without an end. */
  until: z.iso.datetime().nullable(),
});

/** What somebody answered elsewhere, as the author of the record wrote it down: a statement, no proof. */
const recordedAnswer = z.strictObject({
  from: z.string().min(1).max(200),
  way: z.enum(['whatsapp', 'spoken', 'written']),
  words: remark,
});

/** Speaks of one version and of the very texts in it. */
export const decisionBody = z.strictObject({
  version: hashSchema,
  textHashes: byChannel(hashSchema),
  outcome: z.enum(['approved', 'changes-requested', 'held']),
  comment: remark,
  /** Null where the author of the record decided. */
  recorded: recordedAnswer.nullable(),
});

export const publicationBody = z.strictObject({
  /** The version that came out; null where none was saved. */
  version: hashSchema.nullable(),
  channel: z.enum(channels),
  /** Of the text that came out; null where nobody compared it, as after sending it to a phone. */
  textHash: hashSchema.nullable(),
  publishedAt: z.iso.datetime(),
  isPlanned: z.boolean(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
});

/** Says of a post that came out that it was put right, or is shown no more. */
export const correctionBody = z.strictObject({
  publication: hashSchema,
  kind: z.enum(['ralat', 'withdrawal']),
  /** What was wrong, or why it was withdrawn. */
  reason: remark.min(1),
  /** The draft and the publication that put it right; null where none did. */
  by: z
    .strictObject({
      draft: z.uuid(),
      publication: hashSchema,
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .nullable(),
    })
    .nullable(),
});

const publicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const memberBody = z.strictObject({
  name: z.string().min(1).max(200),
  office: z.string().max(200),
  role: z.enum(memberRoles),
  signingKey: publicKey,
  encryptionKey: publicKey,
  /** The member whose lost key this one takes the place of; it counts once the keeper's roster names it. */
  replaces: hashSchema.nullable(),
});

export const rosterBody = z.strictObject({
  office: z.string().max(200),
  members: z.array(hashSchema).max(1000),
  keeper: hashSchema,
});

/** Hides a draft; its records stay until they are removed for good. */
export const deletionBody = z.strictObject({ reason: z.string().max(2000) });
