import type { Failure } from '../../core/failure.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { attempt, change } from '../attempt.ts';
import type { Database, StoredRecord } from '../database.ts';
import { projectAsMeasured } from '../project.ts';
import type { Surroundings } from '../surroundings.ts';
import type { IdentityRow } from './identity-row.ts';
import { signHash } from './keys.ts';
import { keysOfIdentity, ownIdentity } from './own-identity.ts';

/** So many signatures are kept in one transaction, that nobody waits long for it. */
const portion = 200;

/**
 * Signs the own records that have no signature yet. The browser signs only outside of a transaction, so a
 * record is written first, together with a line that it waits; what a stop left waiting is signed the next
 * time. Twice, or in two tabs at once, gives the same signature.
 *
 * @param draft Only the records of this draft; all where it is left out.
 * @returns How many were signed; 0 while nobody opened their keys here.
 */
export async function signOwn(
  around: Surroundings,
  draft?: string,
): Promise<Result<number, Failure>> {
  let signed = 0;
  for (;;) {
    const portionSigned = await signPortion(around, draft);
    if (!portionSigned.ok) return portionSigned;
    if (portionSigned.value === null) return succeed(signed);
    signed += portionSigned.value;
  }
}

/** @returns How many were signed; null where none waits any more, or its keys are closed. */
async function signPortion(
  around: Surroundings,
  draft: string | undefined,
): Promise<Result<number | null, Failure>> {
  const { database } = around;
  const waiting = await readWaiting(database, draft);
  if (!waiting.ok) return waiting;
  const { identity, hashes } = waiting.value;
  if (!identity || hashes.length === 0) return succeed(null);
  const signatures = await signAll(database, identity, hashes);
  if (!signatures.ok) return signatures;
  // Closed meanwhile: they wait until the keys are opened again.
  if (signatures.value === null) return succeed(null);
  return keepSignatures(around, identity, signatures.value);
}

type Signature = readonly [hash: string, signature: string];

const readWaiting = (database: Database, draft: string | undefined) =>
  attempt(
    database,
    'r',
    async () => {
      const identity = await ownIdentity(database);
      if (!identity) return { identity, hashes: [] };
      // What another member of this profile wrote waits for them.
      const rows = database.unsigned.where({ key: identity.publicKey });
      const asked = draft === undefined ? rows : rows.filter((row) => row.draft === draft);
      return { identity, hashes: await asked.limit(portion).primaryKeys() };
    },
    [database.identities, database.unsigned],
  );

async function signAll(
  database: Database,
  identity: IdentityRow,
  hashes: readonly string[],
): Promise<Result<readonly Signature[] | null, Failure>> {
  try {
    const keys = await keysOfIdentity(identity, database);
    if (!keys) return succeed(null);
    const { signing } = keys;
    const one = async (hash: string): Promise<Signature> => [hash, await signHash(signing, hash)];
    return succeed(await Promise.all(hashes.map(one)));
  } catch (error) {
    return fail({ code: 'identity.unusable', detail: String(error) });
  }
}

const keepSignatures = (
  around: Surroundings,
  identity: IdentityRow,
  signatures: readonly Signature[],
) =>
  change(around, async (within) => {
    const drafts = new Set<string>();
    let kept = 0;
    for (const signature of signatures) {
      const row = await keepSignature(within.database, identity, signature);
      kept += row ? 1 : 0;
      if (row?.draft) drafts.add(row.draft);
    }
    // What is proved from now on may be an approval.
    for (const id of drafts) await projectAsMeasured(within, id);
    return kept;
  });

/** Gives back the row; undefined where there is nothing to be signed. */
async function keepSignature(
  { records, unsigned }: Database,
  { publicKey }: IdentityRow,
  [hash, signature]: Signature,
): Promise<StoredRecord | undefined> {
  const row = await records.get(hash);
  await unsigned.delete(hash);
  // What was removed meanwhile, or written under an older key, has nothing to be signed.
  if (row?.record.author.key !== publicKey || row.signature !== null) return undefined;
  await records.put({ ...row, signature });
  return row;
}
