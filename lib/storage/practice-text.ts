import { browser } from 'wxt/browser';

/** The text of the practice page, in the browser's memory: it outlives a reload, and is no draft. */
const key = 'practiceText';

/** What was written for practice since the browser was started; null where nothing was. */
export async function readPractice(): Promise<string | null> {
  const held: unknown = (await browser.storage.session.get(key))[key];
  return typeof held === 'string' ? held : null;
}

export async function holdPractice(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text });
}

export async function forgetPractice(): Promise<void> {
  await browser.storage.session.remove(key);
}
