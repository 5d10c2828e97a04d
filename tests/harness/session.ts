import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { type Launched, type LaunchOptions, launch } from '../../scripts/browsers/launch.ts';
import { type Fixtures, startFixtures } from '../fixtures/server.ts';

/** The fixtures' internet and one browser in it. */
export interface Session {
  readonly fixtures: Fixtures;
  readonly launched: Launched;
  /** A page that is closed after the test. */
  newPage(): Promise<Page>;
  /** A page of the extension, such as `desk.html`, that is closed after the test. */
  extensionPage(path: string): Promise<Page>;
}

const outputFolder = join(import.meta.dirname, '..', '..', '.output');

const builtFolders: Readonly<Record<BrowserKind, string>> = {
  chromium: join(outputFolder, 'chrome-mv3'),
  firefox: join(outputFolder, 'firefox-mv3'),
};

/** Where the build for this browser is. */
export const builtExtension = (kind: BrowserKind) => builtFolders[kind];

export async function startSession(
  kind: BrowserKind,
  options: Omit<LaunchOptions, 'proxyPort'> = {},
): Promise<Session & { close(): Promise<void>; closePages(): Promise<void> }> {
  const fixtures = await startFixtures();
  const launched = await launch(kind, { ...options, proxyPort: fixtures.proxyPort });
  const pages: Page[] = [];
  const keep = (page: Page) => {
    pages.push(page);
    return page;
  };
  return {
    fixtures,
    launched,
    newPage: async () => keep(await launched.newPage()),
    extensionPage: async (path) => keep(await launched.extensionPage(path)),
    async closePages() {
      for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
    },
    async close() {
      await launched.close();
      await fixtures.close();
    },
  };
}

/**
 * One session for all tests of the surrounding `describe`; what was recorded and opened is cleared
 * after each of them. The session may be used inside tests only.
 */
export function useSession(
  kind: BrowserKind,
  options: Omit<LaunchOptions, 'proxyPort'> = {},
): Session {
  let session: Awaited<ReturnType<typeof startSession>> | undefined;
  const current = () => {
    if (!session) throw new Error('The session is there inside tests only.');
    return session;
  };
  beforeAll(async () => {
    session = await startSession(kind, options);
  });
  afterEach(async () => {
    await session?.closePages();
    session?.fixtures.forget();
  });
  afterAll(async () => {
    await session?.close();
  });
  return {
    get fixtures() {
      return current().fixtures;
    },
    get launched() {
      return current().launched;
    },
    newPage: () => current().newPage(),
    extensionPage: (path) => current().extensionPage(path),
  };
}
