import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Policy } from '../policy.ts';
import { hashOfData } from '../records/hash.ts';

/** What a pack names itself, and the form that is written; `docs/policy-pack.md` tells it. */
export const packFormat = 'siap-tayang-policy-pack';
export const packVersion = 1;

/** In bytes; one with every list full is smaller by far. */
export const largestPack = 1_000_000;

/** What a pack is, around the policy itself: that is read field by field, so that a wrong one is named. */
export const packContentSchema = z.strictObject({
  /** Packs of one series replace one another. */
  series: z.uuid(),
  number: z.number().int().min(1).max(1_000_000),
  name: z.string().trim().min(1).max(120),
  issuedAt: z.iso.datetime(),
  /** Whether it is no office's policy but shows what one may be. */
  isExample: z.boolean(),
  policy: z.record(z.string().max(40), z.unknown()),
});

export const packSignerSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  office: z.string().trim().max(120),
  /** Ed25519 public key, base64url. */
  key: z.string().regex(/^[\w-]{43}$/u),
});

export const signedPackSchema = z.strictObject({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  pack: packContentSchema,
  signer: packSignerSchema,
  signature: z.string().regex(/^[\w-]{86}$/u),
});

export type PackSigner = Readonly<z.infer<typeof packSignerSchema>>;

/** What a group decided, under a number: only the fields that it decides about. */
export interface PackContent extends Readonly<Omit<z.infer<typeof packContentSchema>, 'policy'>> {
  readonly policy: Partial<Policy>;
}

/** A pack as it lies in a file. */
export interface SignedPack {
  readonly format: typeof packFormat;
  readonly version: typeof packVersion;
  readonly pack: PackContent;
  readonly signer: PackSigner;
  readonly signature: string;
}

/** What is signed: the content together with who says so. */
export const hashOfPack = (pack: unknown, signer: unknown): string => hashOfData({ pack, signer });

/** The words in front keep a signature from standing for a record, and the other way round. */
export const signedPackText = (hash: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(utf8ToBytes(`siap-tayang:policy-pack:1:${hash}`));

/** The name of its file, as `paket-kebijakan-6.siaptayang`. */
export const packFileName = ({ number }: PackContent): string =>
  `paket-kebijakan-${number}.siaptayang`;

/** The text of its file: readable, since whoever gets it may want to look. */
export const writePack = (signed: SignedPack): string => `${JSON.stringify(signed, null, 2)}\n`;
