import type { Page } from 'puppeteer-core';
import type { PageFailureCode } from '../../lib/core/failure.ts';
import { failure } from '../../lib/i18n/id/failure.ts';
import { press } from './press.ts';
import { waitUntil } from './wait.ts';

/** Our element in the page; `>>>` goes into its shadow root. */
export const host = 'siap-tayang-panel';

/** A selector for something inside the panel. */
export const inPanel = (selector: string) => `${host} >>> ${selector}`;

/** Waits until the panel stands in the page. */
export const panelOf = (page: Page) => page.waitForSelector(inPanel(':is(.panel, .badge)'));

/** Presses the button of the panel whose name begins with these words. */
export const pressInPanel = (page: Page, words: string) => press(page, words, host);

/** Waits until the panel says this somewhere. */
export const waitForWords = (page: Page, words: string) =>
  waitUntil(
    page,
    (name: string, wanted: string) =>
      document.querySelector(name)?.shadowRoot?.textContent?.includes(wanted) ?? false,
    host,
    words,
  );

/** Everything that the panel says. */
export const wordsOfPanel = (page: Page) =>
  page.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', host);

/** How many panels stand in the page. */
export const countPanels = (page: Page) =>
  page.evaluate((name) => document.querySelectorAll(name).length, host);

/** The findings as the panel lists them. */
export const rowsOf = (page: Page) =>
  page.evaluate((name) => {
    const rows = document.querySelector(name)?.shadowRoot?.querySelectorAll('.finding-toggle');
    return [...(rows ?? [])].map((row) => {
      const temuan = row.querySelector('.name')?.textContent ?? '';
      const kutipan = row.querySelector('.where')?.textContent ?? '';
      const said = row.getAttribute('aria-label') ?? '';
      return { bobot: said.slice(said.lastIndexOf(' ') + 1), temuan, kutipan };
    });
  }, host);

/** Waits until the panel shows this failure, with its way out: the text can be copied. */
export const waitForFailure = (page: Page, code: PageFailureCode) =>
  waitUntil(
    page,
    (name: string, wanted: string, words: string) => {
      const notice = document
        .querySelector(name)
        ?.shadowRoot?.querySelector(`[data-failure="${wanted}"]`);
      return notice?.textContent?.includes(words) && notice.querySelector('button') !== null;
    },
    host,
    code,
    failure[code].happened,
  );

/** Waits until the panel shows no failure. */
export const waitForNoFailure = (page: Page) =>
  waitUntil(
    page,
    (name: string) =>
      document.querySelector(name)?.shadowRoot?.querySelector('[data-failure]') === null,
    host,
  );
