import { z } from 'zod';
import {
  commentBody,
  correctionBody,
  decisionBody,
  deletionBody,
  memberBody,
  publicationBody,
  requestBody,
  resolutionBody,
  rosterBody,
  suggestionBody,
  versionBody,
} from './bodies.ts';
import { caseBody } from './case-body.ts';
import { hashSchema } from './hash.ts';

/** Number of the shape below; a higher one was written by a newer Siap Tayang. */
export const recordSchemaVersion = 1;

/** Who wrote a record. The name is what they call themselves; only the key can be proved. */
export const authorSchema = z.strictObject({
  name: z.string().max(200),
  /** Ed25519 public key, base64url; null while nobody made one. */
  key: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .nullable(),
});

export type Author = Readonly<z.infer<typeof authorSchema>>;

const draftId = z.uuid();

const shape = <Kind extends string, Body extends z.ZodType, Draft extends z.ZodType>(
  kind: Kind,
  draft: Draft,
  body: Body,
) =>
  z.strictObject({
    schema: z.literal(recordSchemaVersion),
    kind: z.literal(kind),
    /** The draft it belongs to; null for what is about people. */
    draft,
    /** Records that its author had before them: of a version, the versions that it grew from. */
    parents: z.array(hashSchema).max(64),
    author: authorSchema,
    at: z.iso.datetime(),
    body,
  });

/** Something that happened to a draft, for ever: written once, named by the SHA-256 of its canonical JSON. */
export const recordSchema = z.discriminatedUnion('kind', [
  shape('version', draftId, versionBody),
  shape('comment', draftId, commentBody),
  shape('suggestion', draftId, suggestionBody),
  shape('resolution', draftId, resolutionBody),
  shape('request', draftId, requestBody),
  shape('decision', draftId, decisionBody),
  shape('publication', draftId, publicationBody),
  shape('case', draftId, caseBody),
  shape('correction', draftId, correctionBody),
  shape('deletion', draftId, deletionBody),
  shape('member', z.null(), memberBody),
  shape('roster', z.null(), rosterBody),
]);

export type DraftRecord = Readonly<z.infer<typeof recordSchema>>;
export type RecordKind = DraftRecord['kind'];
type RecordsByKind = { [Kind in RecordKind]: Extract<DraftRecord, { kind: Kind }> };
export type RecordOf<Kind extends RecordKind> = RecordsByKind[Kind];

/** Ed25519 over the record's hash; outside of what is hashed. */
const signatureSchema = z.string().regex(/^[A-Za-z0-9_-]{86}$/);

/** A record as it is kept and carried: under its name, with what proves its author. */
export const namedRecordSchema = z.strictObject({
  hash: hashSchema,
  record: recordSchema,
  signature: signatureSchema.nullable(),
});

export type NamedRecord<Kind extends RecordKind = RecordKind> = {
  readonly hash: string;
  readonly record: RecordOf<Kind>;
  readonly signature: string | null;
};
