import type { Page } from 'puppeteer-core';
import { openPopup } from './popup.ts';
import type { Session } from './session.ts';

const origins = ['https://www.facebook.com/*'];

interface ExtensionPage {
  readonly browser: {
    readonly permissions: { remove(of: { origins: string[] }): Promise<boolean> };
  };
}

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(of: { extensionId: string; hostAccess: string }): Promise<void>;
      addHostPermission(extensionId: string, host: string): Promise<void>;
    };
  };
}

/** Takes the permission for Facebook away, as a person does in the browser's page about the extension. */
export async function takeSite(session: Session): Promise<void> {
  if (session.launched.kind === 'chromium') {
    // `permissions.remove` refuses what the manifest asks for; the page of the browser may.
    const page = await extensionsPage(session);
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = (window as unknown as ExtensionsPage).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
    }, idOf(session));
    return;
  }
  const page = await session.extensionPage('popup.html');
  await page.evaluate(async (of) => {
    await (window as unknown as ExtensionPage).browser.permissions.remove({ origins: of });
  }, origins);
  await page.close();
}

/**
 * Gives it again, in Firefox by the popup's own button. Chromium answers a press on the toolbar button
 * over such a page with a bubble of its own, which no driver reaches: there the yes is said in the
 * browser's page about the extension.
 */
export async function giveSite(session: Session, composerPage: Page): Promise<void> {
  if (session.launched.kind === 'firefox') {
    const popup = await openPopup(session, composerPage);
    await popup.waitForWords('Siap Tayang belum diizinkan di www.facebook.com');
    await popup.press('Izinkan situs ini');
    await popup.waitForWords('Izin diberikan');
    return;
  }
  const page = await extensionsPage(session);
  await page.evaluate(
    async (extensionId, host) => {
      const { developerPrivate } = (window as unknown as ExtensionsPage).chrome;
      await developerPrivate.addHostPermission(extensionId, host);
    },
    idOf(session),
    origins[0] ?? '',
  );
}

async function extensionsPage(session: Session) {
  const page = await session.newPage();
  await page.goto('chrome://extensions');
  return page;
}

const idOf = ({ launched }: Session) => new URL(launched.extensionOrigin ?? '').hostname;
