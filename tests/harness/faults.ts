import type { Page } from 'puppeteer-core';

/**
 * Listens for errors of scripts and for what is said as an error or a warning, of the site's page and of
 * ours in it, from now on.
 *
 * @returns What was heard until it is asked.
 */
export function hearFaults(page: Page): () => readonly string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) heard.push(message.text());
  });
  return () => heard;
}
