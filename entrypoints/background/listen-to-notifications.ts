import { browser } from 'wxt/browser';

/** The address at the desk that a notification leads to; null where it is another part's. */
type AddressOf = (id: string) => string | null;

/**
 * Opens the desk by a click on a notification, now or as soon as the person allows them: without the permission the
 * browser has no such thing at all.
 */
export function listenToNotifications(addressOf: AddressOf): void {
  const heard = new WeakSet<object>();
  const listen = () => {
    const clicks = browser.notifications?.onClicked;
    if (!clicks || heard.has(clicks)) return;
    heard.add(clicks);
    clicks.addListener((id) => {
      const address = addressOf(id);
      if (address === null) return;
      void browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}${address}` });
      void browser.notifications.clear(id);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listen();
  });
}
