import { browser } from 'wxt/browser';

/** The page for somebody who has just installed us. */
const firstRunPage = '/desk.html#mulai';

/**
 * Opens the first run once: after an installation, and never after an update of the extension or the browser.
 *
 * @param begin what is done after each of them.
 */
export function followInstallation(begin: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void begin();
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL(firstRunPage) });
  });
}
