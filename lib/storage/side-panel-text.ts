import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import { channels } from '../core/channel.ts';

/** The draft that was written in a side panel last, for the next start of the browser. */
const lastDraftKey = 'sidePanelDraft';

const heldSchema = z.strictObject({
  /** The draft that this text is kept as; null while the person has not asked for it. */
  draftId: z.uuid().nullable(),
  text: z.string(),
  channel: z.enum(channels),
});

/** What stands in a side panel. */
export type HeldText = Readonly<z.infer<typeof heldSchema>>;

/** One text for each window, so that two side panels never write over each other. */
const keyOf = (windowId: number) => `sidePanel.${windowId}`;

/**
 * Holds what stands in the side panel of a window in the browser's memory, so that closing the panel loses
 * nothing. It is never on the disk: what the person did not ask to keep goes with the browser.
 */
export async function holdText(windowId: number, held: HeldText): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: held });
  if (held.draftId) await browser.storage.local.set({ [lastDraftKey]: held.draftId });
}

/** What stood in the side panel of this window; after a start of the browser, the draft written last. */
export async function readHeldText(windowId: number): Promise<HeldText | null> {
  const held = heldSchema.safeParse(await read(browser.storage.session, keyOf(windowId)));
  if (held.success) return held.data;
  const draftId = z.uuid().safeParse(await read(browser.storage.local, lastDraftKey));
  return draftId.success ? { draftId: draftId.data, text: '', channel: 'facebook' } : null;
}

/** The side panel of this window begins anew; the draft stays where it is kept. */
export async function forgetText(windowId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(windowId));
  await browser.storage.local.remove(lastDraftKey);
}

const read = async (area: Browser.storage.StorageArea, key: string): Promise<unknown> =>
  (await area.get(key))[key];
