import { browser } from 'wxt/browser';

const key = 'aiOrigin';

/**
 * The match pattern that was allowed for an AI and for nothing else; null where there is none. It lies open, so
 * that the background knows while the desk is locked that this is no site to write on.
 */
export async function readAiOrigin(): Promise<string | null> {
  const { [key]: origin } = await browser.storage.local.get(key);
  return typeof origin === 'string' ? origin : null;
}

export const writeAiOrigin = (origin: string | null): Promise<void> =>
  origin === null
    ? browser.storage.local.remove(key)
    : browser.storage.local.set({ [key]: origin });
