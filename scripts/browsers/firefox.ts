import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPreferences } from './firefox-preferences.ts';
import { composeWord, pressAction, pressInPopup, stopBackground } from './firefox-system.ts';
import {
  closeFirstRun,
  demandExtension,
  executablePath,
  killProcess,
  type Launched,
  type LaunchOptions,
  startTimeout,
  viewportOf,
} from './launched.ts';

/** Firefox draws this number anew for each profile; a fixed one makes the pages' addresses known. */
const internalId = '11111111-2222-4333-8444-555555555555';

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

function readAddonId(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Starts Firefox; use it through `launch`. */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const folder = options.extension && resolve(options.extension);
  const addonId = folder ? readAddonId(folder) : undefined;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: viewportOf(options),
    timeout: startTimeout,
    // Without it neither pages of an extension nor `about:config` may be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences(options),
      ...(addonId && {
        'extensions.webextensions.uuids': JSON.stringify({ [addonId]: internalId }),
      }),
      ...options.extraPrefs,
    },
    ...(options.profile && { userDataDir: resolve(options.profile) }),
  });
  if (options.profile) forgetBackups(resolve(options.profile));
  if (folder) await browser.installExtension(folder);
  if (folder && !options.keepsFirstRun) await closeFirstRun(browser);
  const launched = handle(browser, addonId);
  // Opened later it would take the focus from the page that is tested. A person's own window keeps its first tab.
  if (options.headless !== false) await launched.prepare();
  return launched;
}

/**
 * Puppeteer puts a kept profile's old preferences back some time after the browser has ended, which
 * would overwrite those of the next start. Without a backup there is nothing to put back.
 */
function forgetBackups(profile: string): void {
  for (const name of ['prefs.js', 'user.js']) {
    rmSync(join(profile, `${name}.puppeteer`), { force: true });
  }
}

/** A page with the browser's own rights, in the tab that Firefox opens at its start. */
async function openSystemPage(browser: Browser): Promise<Page> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto('about:config', { waitUntil: [] });
  return page;
}

/** On `moz-extension:` addresses `goto` and `reload` wait in vain for a load, so that we look ourselves. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(() => document.readyState === 'complete');
}

async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.leaving = '';
    location.reload();
  });
  await page.waitForFunction(
    () =>
      document.readyState === 'complete' && document.documentElement.dataset.leaving === undefined,
  );
}

function handle(
  browser: Browser,
  addonId: string | undefined,
): Launched & { prepare(): Promise<unknown> } {
  let system: Promise<Page> | undefined;
  const systemPage = () => {
    system ??= openSystemPage(browser);
    return system;
  };
  const extensionOrigin = addonId && `moz-extension://${internalId}`;
  const newPage = () => browser.newPage();
  return {
    kind: 'firefox',
    browser,
    prepare: systemPage,
    extensionOrigin,
    newPage,
    async extensionPage(path) {
      const page = await newPage();
      await visit(page, `${demandExtension(extensionOrigin)}/${path}`);
      return page;
    },
    reload,
    async pressAction(page) {
      const system = await systemPage();
      await page.bringToFront();
      await pressAction(system, demandExtension(addonId));
    },
    async compose(page, word) {
      const system = await systemPage();
      await page.bringToFront();
      await page.waitForFunction(() => document.hasFocus());
      await composeWord(system, word);
    },
    pressInPopup: async (x, y) => pressInPopup(await systemPage(), x, y),
    stopBackground: async () => stopBackground(await systemPage(), demandExtension(addonId)),
    kill: () => killProcess(browser),
    close: () => browser.close(),
  };
}
