import { writeCode } from '@/lib/code/code-text.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { askForWay, saveForWay } from './save-for-way.ts';

/** A text code, and the version that it is about. */
export interface MadeCode {
  readonly code: string;
  /** Its hash. */
  readonly version: string;
  readonly number: number;
}

type Needed = Pick<Stores, 'versions' | 'people' | 'bundles'>;

/**
 * Makes a text code of one record, signed where this profile has a key.
 *
 * @param hash Of a decision or a comment; empty for the version that stands, which is saved first.
 */
export async function makeCode(
  stores: Needed,
  draft: string,
  hash: string,
): Promise<Result<MadeCode, Failure>> {
  const wanted = await nameOf(stores, draft, hash);
  if (!wanted.ok) return wanted;
  const signed = await stores.people.signOwn(draft);
  if (!signed.ok) return signed;
  const records = await stores.bundles.recordsOf(draft);
  if (!records.ok) return records;
  const one = records.value.find((each) => each.hash === wanted.value);
  if (!one) return fail({ code: 'draft.missing' });
  const code = await writeCode([one]);
  if (!code.ok) return code;
  const { body } = one.record;
  const version = 'version' in body && body.version ? body.version : wanted.value;
  const all = foldDraft(records.value.filter(({ record }) => record.draft === draft)).versions;
  const number = all.find((each) => each.hash === version)?.number ?? all.length;
  return succeed({ code: code.value, version, number });
}

async function nameOf(
  stores: Needed,
  draft: string,
  hash: string,
): Promise<Result<string, Failure>> {
  if (hash !== '') {
    const offered = await askForWay(stores, draft, 'code');
    return offered.ok ? succeed(hash) : offered;
  }
  const saved = await saveForWay(stores, draft, 'code');
  return saved.ok ? succeed(saved.value.hash) : saved;
}
