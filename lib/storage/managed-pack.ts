import { browser } from 'wxt/browser';
import type { Policy } from '../core/policy.ts';
import type { SignedPack } from '../core/policy-pack/format.ts';
import { type PackFailure, readPack } from '../core/policy-pack/read-pack.ts';
import { type Result, succeed } from '../core/result.ts';
import { settingsKey } from '../core/settings-key.ts';
import { readPolicy } from './policy-choice.ts';

/** Under this name the administrator of a computer gives the text of a pack; `public/managed-schema.json`. */
const key = 'pack';

/** The text that the browser's policy gives; null where there is none. */
async function readText(): Promise<string | null> {
  try {
    const { [key]: text } = await browser.storage.managed.get(key);
    return typeof text === 'string' && text !== '' ? text : null;
  } catch {
    // Firefox refuses to read where no administrator gave anything.
    return null;
  }
}

/**
 * The pack that the administrator of this computer gave; null where there is none. Who may write the browser's
 * policy answers for the key; the signature must fit all the same.
 */
export async function readManagedPack(): Promise<Result<SignedPack | null, PackFailure>> {
  const text = await readText();
  return text === null ? succeed(null) : readPack(text);
}

/** A policy with what the administrator set: that goes before all else. */
export async function withManaged(policy: Policy): Promise<Policy> {
  const managed = await readManagedPack();
  return managed.ok && managed.value ? { ...policy, ...managed.value.pack.policy } : policy;
}

/** Sets what the administrator gave; without a change nothing is written. */
async function applyManaged(): Promise<void> {
  const before = await readPolicy();
  const after = await withManaged(before);
  if (JSON.stringify(after) !== JSON.stringify(before))
    await browser.storage.local.set({ [settingsKey.policy]: after });
}

/** Sets it now, and whenever the browser gives another: Chromium does so seconds after its start. */
export function followManaged(): void {
  browser.storage.managed.onChanged.addListener(() => void applyManaged());
  void applyManaged();
}

/** Tells the pack now and after each change; gives back what ends it. */
export function watchManagedPack(
  tell: (managed: Result<SignedPack | null, PackFailure>) => void,
): () => void {
  const follow = () => void readManagedPack().then(tell);
  browser.storage.managed.onChanged.addListener(follow);
  follow();
  return () => browser.storage.managed.onChanged.removeListener(follow);
}
