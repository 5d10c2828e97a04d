import { launchChromium } from './chromium.ts';
import type { BrowserKind } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { Launched, LaunchOptions } from './launched.ts';

export type { Launched, LaunchOptions } from './launched.ts';

const launchers: Readonly<Record<BrowserKind, (options: LaunchOptions) => Promise<Launched>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/**
 * Starts a browser that can reach nothing but the given proxy.
 *
 * @throws When the browser is not on this machine; `node scripts/browsers/install.ts` brings it.
 */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Launched> {
  return launchers[kind](options);
}
