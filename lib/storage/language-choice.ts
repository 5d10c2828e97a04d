import { browser } from 'wxt/browser';
import type { Language } from '../core/local.ts';
import { languages } from '../core/local.ts';
import { settingsKey } from '../core/settings-key.ts';

/** The language that a person chose; null while they chose none, or where the entry is damaged. */
export async function readLanguage(): Promise<Language | null> {
  const stored = await browser.storage.local.get(settingsKey.language);
  return languages.find((language) => language === stored[settingsKey.language]) ?? null;
}

export async function writeLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [settingsKey.language]: language });
}
