import type { Page } from 'puppeteer-core';
import { openComposer } from './composer.ts';
import { panelOf, pressInPanel } from './panel.ts';
import type { Session } from './session.ts';
import type { Surface } from './surfaces.ts';

/** Opens a composer with the panel beside it; `content` is what the site holds at first. */
export async function openBeside(session: Session, surface: Surface, content?: string) {
  const page = await session.newPage();
  await openComposer(page, surface, content === undefined ? {} : { content });
  await panelOf(page);
  return page;
}

/** Has the panel correct the one weekday of the text that does not fit its date; 15 Mei 2025 is a Thursday. */
export async function correctWeekday(page: Page): Promise<void> {
  await pressInPanel(page, 'Hari tidak cocok dengan tanggal');
  await pressInPanel(page, 'Ganti jadi “Kamis”');
}

/** What a person sees in a field, with runs of line breaks as one: they look the same in every editor. */
export const seenIn = (page: Page, field: string) =>
  page.$eval(field, (element) => {
    // biome-ignore lint/performance/useDomNodeTextContent: it has the lines as they are seen
    const shown = () => (element as HTMLElement).innerText;
    const text = element instanceof HTMLTextAreaElement ? element.value : shown();
    // While a word is composed, Lexical keeps an invisible letter behind it.
    return text.replaceAll('\u200b', '').replaceAll(/\n+/g, '\n').trimEnd();
  });

/** How far everything around the field, and the field itself, is scrolled. */
export const scrollingAround = (page: Page, field: string) =>
  page.$eval(field, (element) => {
    const tops = [];
    for (let place: Element | null = element; place; place = place.parentElement) {
      tops.push(place.scrollTop);
    }
    return tops;
  });
