import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { type BrowserKind, findBrowsers, overrides } from './find.ts';

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser starts bare. */
  readonly extension?: string;
  /** Port of the proxy on the loopback through which everything goes, loopback addresses included. */
  readonly proxyPort: number;
  /** Profile to keep between starts; without it each start has a fresh one, deleted afterwards. */
  readonly profile?: string;
  /** Default: true. */
  readonly headless?: boolean;
  /** Whether pages see `prefers-color-scheme: dark`. Default: light. */
  readonly dark?: boolean;
  /** Default: 1280 × 900 CSS pixels. */
  readonly viewport?: Viewport;
  /** Language that pages see in `navigator.language`. Default: the browser's own. */
  readonly language?: string;
  /** Leaves the page open that the extension opens by itself after it was installed. Default: it is closed. */
  readonly keepsFirstRun?: boolean;
  /** More preferences for Firefox. */
  readonly extraPrefs?: Readonly<Record<string, boolean | number | string>>;
}

/** A running browser, the same to use whichever it is. */
export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Such as `chrome-extension://abc…`, without a slash at the end; undefined without an extension. */
  readonly extensionOrigin: string | undefined;
  /** Opens a page of the extension, such as `desk.html`, and resolves when it has loaded. */
  extensionPage(path: string): Promise<Page>;
  newPage(): Promise<Page>;
  /** Loads the page anew and resolves when it has loaded; pages of the extension may be given too. */
  reload(page: Page): Promise<void>;
  /** Presses the extension's toolbar button while the page is in front. */
  pressAction(page: Page): Promise<void>;
  /** Composes a word in the field of that page that has the focus, as an input method does, and leaves it unfinished. */
  compose(page: Page, word: string): Promise<void>;
  /** Presses a place of the popup that is open, in CSS pixels; only Firefox needs it, where no driver sees the popup. */
  pressInPopup(x: number, y: number): Promise<void>;
  /** Stops the extension's background as the browser does when it idles; the next message starts it. */
  stopBackground(): Promise<void>;
  /** Ends every process of the browser at once, as a crash does, and resolves when they are gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const usualViewport: Viewport = { width: 1280, height: 900 };

/** In a window that a person sees, the page is as large as the window. */
export const viewportOf = ({ headless, viewport }: LaunchOptions): Viewport | null =>
  viewport ?? (headless === false ? null : usualViewport);

/** Starting takes long on a loaded machine; nothing else is waited for this long. */
export const startTimeout = 60_000;

export function executablePath(kind: BrowserKind): string {
  const path = findBrowsers()[kind];
  if (path) return path;
  throw new Error(
    `${kind} was not found. Run "node scripts/browsers/install.ts" or set ${overrides[kind]}.`,
  );
}

/** What is only there when an extension was given. */
export function demandExtension<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The browser was launched without an extension.');
  return value;
}

/** How the address of the page ends that the extension opens after an installation. */
const firstRunEnd = '#mulai';

/**
 * Waits for the page that the extension opens by itself, and closes it: opened later it would take the focus
 * from the page that is tested.
 */
export async function closeFirstRun(browser: Browser): Promise<void> {
  const deadline = performance.now() + startTimeout;
  while (performance.now() < deadline) {
    for (const page of await browser.pages()) {
      // A page on its way to an address answers nothing.
      const end = await page.evaluate(() => location.hash).catch(() => '');
      if (end === firstRunEnd) return page.close();
    }
  }
  throw new Error('The extension was installed and opened no first run.');
}

/** Ends the whole process group: a child that outlived its parent would hold the profile's locks. */
export async function killProcess(browser: Browser): Promise<void> {
  const process = browser.process();
  if (process === null || hasEnded(process)) return;
  const ended = once(process, 'exit');
  killGroup(process);
  await ended;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}
