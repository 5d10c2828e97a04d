import { browser } from 'wxt/browser';
import { type Pin, type Pins, pinsSchema } from '../core/pin.ts';
import { settingsKey } from '../core/settings-key.ts';

/** The pinned fields by host name. A damaged entry counts as "nothing was pinned". */
export async function readPins(): Promise<Pins> {
  const stored = await browser.storage.local.get(settingsKey.pins);
  const parsed = pinsSchema.safeParse(stored[settingsKey.pins] ?? {});
  return parsed.success ? parsed.data : {};
}

/** Pins a field on a site; null takes the pin off, `lost` also leaves word for the person. */
export async function writePin(site: string, pin: Pin | 'lost' | null): Promise<void> {
  const { [site]: _, ...others } = await readPins();
  await browser.storage.local.set({
    [settingsKey.pins]: pin === null ? others : { ...others, [site]: pin },
  });
}
