import type { Failure } from '../../core/failure.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { attempt, change } from '../attempt.ts';
import type { Database, StoredRecord } from '../database.ts';
import { projectAsMeasured } from '../project.ts';
import type { Surroundings } from '../surroundings.ts';
import { type IdentityRow, ownIdentityId } from './identity-row.ts';
import { signHash } from './keys.ts';

/** So many signatures are kept in one transaction, that nobody waits long for it. */
const portion = 200;

/**
 * Signs the own records that have no signature yet. The browser signs only outside of a transaction, so a
 * record is written first, together with a line that it waits; what a stop left waiting is signed the next
 * time. Twice, or in two tabs at once, gives the same signature.
 *
 * @param draft Only the records of this draft; all where it is left out.
 * @returns How many were signed; 0 while this profile has no keys.
 */
export async function signOwn(
  around: Surroundings,
  draft?: string,
): Promise<Result<number, Failure>> {
  const { database } = around;
  let signed = 0;
  for (;;) {
    const waiting = await readWaiting(database, draft);
    if (!waiting.ok) return waiting;
    const { identity, hashes } = waiting.value;
    if (!identity || hashes.length === 0) return succeed(signed);
    const signatures = await signAll(identity, hashes);
    if (!signatures.ok) return signatures;
    const kept = await keepSignatures(around, identity, signatures.value);
    if (!kept.ok) return kept;
    signed += kept.value;
  }
}

type Signature = readonly [hash: string, signature: string];

const readWaiting = (database: Database, draft: string | undefined) =>
  attempt(
    database,
    'r',
    async () => {
      const { identities, unsigned } = database;
      const rows = draft === undefined ? unsigned.toCollection() : unsigned.where({ draft });
      return {
        identity: await identities.get(ownIdentityId),
        hashes: await rows.limit(portion).primaryKeys(),
      };
    },
    [database.identities, database.unsigned],
  );

async function signAll(
  { signing }: IdentityRow,
  hashes: readonly string[],
): Promise<Result<readonly Signature[], Failure>> {
  try {
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
