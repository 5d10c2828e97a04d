import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Policy } from '../core/policy.ts';
import { packSignerSchema, writePack } from '../core/policy-pack/format.ts';
import { readPack } from '../core/policy-pack/read-pack.ts';
import { noPack, type PackState } from '../core/policy-pack/standing.ts';
import { settingsKey } from '../core/settings-key.ts';
import { withManaged } from './managed-pack.ts';
import { readPolicy } from './policy-choice.ts';

const key = 'policyPack';

const storedSchema = z.object({
  /** The text of the file. */
  inUse: z.string().nullable(),
  takenAt: z.string(),
  signers: z.array(packSignerSchema.extend({ comparedOn: z.iso.date() })),
});

/** Which pack is in use; one that cannot be read any more counts as none, what it set stays. */
export async function readPackState(): Promise<PackState> {
  const stored = storedSchema.safeParse((await browser.storage.local.get(key))[key]);
  if (!stored.success) return noPack;
  const { inUse: text, ...state } = stored.data;
  const read = text === null ? null : readPack(text);
  return { ...state, inUse: read?.ok ? read.value : null };
}

/** Puts a pack into use: what it sets and that it did are written together, or neither is. */
export async function writePackState(state: PackState, set: Partial<Policy>): Promise<void> {
  const policy = await withManaged({ ...(await readPolicy()), ...set });
  const inUse = state.inUse && writePack(state.inUse);
  await browser.storage.local.set({ [settingsKey.policy]: policy, [key]: { ...state, inUse } });
}
