import type { Page } from 'puppeteer-core';
import type { FixtureApi } from '../fixtures/pages/api.ts';
import type { Surface } from './surfaces.ts';
import { type Place, waitUntil } from './wait.ts';

export type FixtureReport = Pick<
  FixtureApi,
  'published' | 'errors' | 'shortcuts' | 'events' | 'untrusted' | 'beforeinputs'
>;

type Switches = Readonly<Record<string, string>>;

/** The address with more switches, such as `{ lines: 'p' }`. */
export function addressOf(url: string, switches: Switches = {}): string {
  const address = new URL(url);
  for (const [name, value] of Object.entries(switches)) address.searchParams.set(name, value);
  return address.href;
}

/** Opens the composer as a person does; the caret is in its field afterwards. */
export async function openComposer(page: Page, surface: Surface, switches?: Switches) {
  await page.goto(addressOf(surface.url, switches));
  if (surface.trigger) await page.locator(surface.trigger).click();
  await focusComposer(page, surface);
}

/** Waits for the field, which appears after its dialog, and puts the caret in it. */
export async function focusComposer(place: Place, { field, model }: Surface): Promise<void> {
  await waitUntil(place, (id) => window.__fixture.ids().includes(id), model);
  await place.locator(field).click();
  await waitUntil(
    place,
    (selector) => document.activeElement === document.querySelector(selector),
    field,
  );
}

/** What the site would post; null when that editor is not mounted. */
export const readModel = (place: Place, model: string) =>
  place.evaluate((id) => window.__fixture.model(id), model);

/** Waits until the site would post exactly this text. */
export async function waitForModel(place: Place, model: string, text: string): Promise<void> {
  try {
    await waitUntil(
      place,
      (id: string, wanted: string) => window.__fixture.model(id) === wanted,
      model,
      text,
    );
  } catch (cause) {
    const actual = JSON.stringify(await readModel(place, model));
    throw new Error(`"${model}" holds ${actual}, not ${JSON.stringify(text)}.`, { cause });
  }
}

export const fixtureReport = (place: Place): Promise<FixtureReport> =>
  place.evaluate(() => {
    const { published, errors, shortcuts, events, untrusted, beforeinputs } = window.__fixture;
    return { published, errors, shortcuts, events, untrusted, beforeinputs };
  });

export const innerHtmlOf = (place: Place, field: string) =>
  place.$eval(field, (element) => element.innerHTML);
