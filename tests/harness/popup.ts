import type { Page } from 'puppeteer-core';
import { pressNamed, waitForPageWords } from './desk.ts';
import type { Session } from './session.ts';
import { waitUntil } from './wait.ts';

/** The popup behind the toolbar button, as the browser itself shows it. */
export interface Popup {
  /** Waits until it says this somewhere. */
  waitForWords(words: string): Promise<void>;
  /** Presses its button whose name begins with these words. */
  press(words: string): Promise<void>;
}

/** Presses the toolbar button over a page, and gives the popup that opens. */
export const openPopup = (session: Session, page: Page): Promise<Popup> =>
  session.launched.kind === 'firefox' ? inFirefox(session, page) : inChromium(session, page);

async function inChromium({ launched }: Session, page: Page): Promise<Popup> {
  const address = `${launched.extensionOrigin}/popup.html`;
  const opening = launched.browser.waitForTarget((target) => target.url() === address);
  await launched.pressAction(page);
  const popup = await (await opening).asPage();
  return {
    waitForWords: (words) => waitForPageWords(popup, words),
    press: (words) => pressNamed(popup, words),
  };
}

interface PopupWindow {
  readonly browser: {
    readonly extension: { getViews(of: { type: 'popup' }): readonly Window[] };
  };
}

/** No driver sees the popup of Firefox; another page of the extension does, through `getViews`. */
async function inFirefox(session: Session, page: Page): Promise<Popup> {
  const neighbour = await session.extensionPage('popup.html');
  // One that is still open would be closed by the press.
  await neighbour.evaluate(() => {
    const { extension } = (window as unknown as PopupWindow).browser;
    for (const popup of extension.getViews({ type: 'popup' })) popup.close();
  });
  await waitUntil(neighbour, () => {
    const { extension } = (window as unknown as PopupWindow).browser;
    return extension.getViews({ type: 'popup' }).length === 0;
  });
  await session.launched.pressAction(page);
  return {
    waitForWords: (words) => waitUntil(neighbour, popupSays, words),
    async press(words) {
      await waitUntil(neighbour, centreInPopup, words);
      const place = await neighbour.evaluate(centreInPopup, words);
      if (!place) throw new Error(`The popup has no button "${words}".`);
      await session.launched.pressInPopup(place.x, place.y);
    },
  };
}

const popupSays = (words: string) => {
  const { extension } = (window as unknown as PopupWindow).browser;
  const [popup] = extension.getViews({ type: 'popup' });
  return popup?.document.body.textContent.includes(words) ?? false;
};

const centreInPopup = (words: string) => {
  const { extension } = (window as unknown as PopupWindow).browser;
  const [popup] = extension.getViews({ type: 'popup' });
  const buttons = [...(popup?.document.querySelectorAll('button') ?? [])];
  const button = buttons.find(({ textContent }) => textContent.trim().startsWith(words));
  const box = button?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};
