import type { Page } from 'puppeteer-core';

/** Sets the theme of a page of ours at once: no colour is on its way to another. */
export const paint = (page: Page, theme: string) =>
  page.evaluate((wanted) => {
    const still = new CSSStyleSheet();
    still.replaceSync(
      '*, ::before, ::after { transition: none !important; animation: none !important; }',
    );
    document.adoptedStyleSheets = [still];
    document.documentElement.dataset.theme = wanted;
  }, theme);
