import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { Author, DraftRecord, NamedRecord, RecordOf } from '@/lib/core/records/record.ts';
import { signedText } from '@/lib/core/records/signed-text.ts';
import type { KnownPeople, Member } from '@/lib/core/review/known-people.ts';
import { type Roster, readPeople } from '@/lib/core/review/read-people.ts';
import type { Trusted } from '@/lib/core/review/trusted.ts';
import { at, draft, version } from '../records/histories.ts';

/** Somebody with keys. */
export interface Person {
  readonly author: Author;
  readonly secret: Uint8Array;
  readonly member: Member;
}

/** The same name and seed always give the same keys. */
export function person(
  name: string,
  seed = name,
  replaces: string | null = null,
  role: RecordOf<'member'>['body']['role'] = 'editor',
): Person {
  const secret = sha256(utf8ToBytes(seed));
  const key = base64urlnopad.encode(ed25519.getPublicKey(secret));
  const author = { name, key };
  const body = {
    name,
    office: 'Dinas Kesehatan',
    role,
    signingKey: key,
    encryptionKey: key,
    replaces,
  };
  const record = { ...shape, kind: 'member' as const, draft: null, author, body };
  return { author, secret, member: sign(named<'member'>(record), secret) };
}

const shape = { schema: 1 as const, parents: [] as string[], at: at(0) };

const named = <Kind extends DraftRecord['kind']>(record: RecordOf<Kind>): NamedRecord<Kind> =>
  nameRecord(record as DraftRecord) as unknown as NamedRecord<Kind>;

/** The record under a signature by this key, whoever its author is. */
export const sign = <One extends { readonly hash: string }>(one: One, secret: Uint8Array): One => ({
  ...one,
  signature: base64urlnopad.encode(ed25519.sign(signedText(one.hash), secret)),
});

export const versionBy = (
  { author, secret }: Person,
  text = 'Posyandu Sabtu.',
  parents: readonly string[] = [],
  minutes = 0,
) => sign(named<'version'>({ ...version(text, parents, minutes).record, author }), secret);

type DecisionBody = RecordOf<'decision'>['body'];

export const decisionBy = (
  { author, secret }: Person,
  of: NamedRecord<'version'>,
  { recorded = null, minutes = 1 }: { recorded?: DecisionBody['recorded']; minutes?: number } = {},
): NamedRecord<'decision'> => {
  const { textHashes } = of.record.body;
  const body = {
    version: of.hash,
    textHashes,
    outcome: 'approved' as const,
    comment: '',
    recorded,
  };
  const record = { ...shape, kind: 'decision' as const, draft, parents: [of.hash], author, body };
  return sign(named<'decision'>({ ...record, at: at(minutes) }), secret);
};

export const rosterBy = (
  { author, secret }: Person,
  keeper: Member,
  members: readonly Person[],
  { parents = [], minutes = 0 }: { parents?: string[]; minutes?: number } = {},
): Roster => {
  const hashes = members.map(({ member }) => member.hash);
  const body = { office: 'Dinas Kesehatan', keeper: keeper.hash, members: hashes };
  const record = {
    schema: 1 as const,
    kind: 'roster' as const,
    draft: null,
    parents,
    author,
    body,
  };
  return sign(named<'roster'>({ ...record, at: at(minutes) }), secret);
};

export const asRecords = (...all: readonly { readonly hash: string }[]): NamedRecord[] =>
  all as unknown as NamedRecord[];

export const compared = (one: Person, isKeeper = false): Trusted => ({
  member: one.member.hash,
  comparedOn: '2026-11-03',
  isKeeper,
});

/** A profile of the first, who compared the numbers of all the others. */
export const knownTo = (own: Person, ...others: readonly Person[]): KnownPeople =>
  readPeople(
    asRecords(own.member, ...others.map(({ member }) => member)),
    others.map((one) => compared(one)),
    own.member.hash,
  ).known;
