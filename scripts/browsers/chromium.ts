import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, TargetType } from 'puppeteer-core';
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

/** The browser's own conversations, which a test does not want to hear. */
const quiet = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
];

function flags({ proxyPort, dark, language, headless }: LaunchOptions): string[] {
  return [
    ...quiet,
    `--proxy-server=127.0.0.1:${proxyPort}`,
    // Even what is meant for this very machine goes through the proxy, which refuses and records it.
    '--proxy-bypass-list=<-loopback>',
    `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ...(headless === false ? ['--window-size=1366,768'] : []),
    // The sandbox of Chromium does not run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Puppeteer's own `enableExtensions: [folder]` does not wait until the extension is there. */
async function install(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load the extension in ${folder}.`);
  return extension;
}

async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const target = browser
    .targets()
    .find((each) => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith(origin));
  // No target: the worker has stopped by itself already.
  if (!target) return;
  const gone = new Promise<void>((done) => {
    browser.on('targetdestroyed', (each) => each === target && done());
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
}

/** Starts Chromium, Chrome or Edge; use it through `launch`. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const folder = options.extension && resolve(options.extension);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: executablePath('chromium'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: viewportOf(options),
    timeout: startTimeout,
    args: flags(options),
    // Extensions are only installed over a pipe.
    pipe: true,
    enableExtensions: folder !== undefined,
    ...(options.profile && { userDataDir: resolve(options.profile) }),
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
  });
  const extension = folder ? await install(browser, folder) : undefined;
  if (extension && !options.keepsFirstRun) await closeFirstRun(browser);
  return handle(browser, extension);
}

function handle(browser: Browser, extension: Extension | undefined): Launched {
  const extensionOrigin = extension && `chrome-extension://${extension.id}`;
  const newPage = (): Promise<Page> => browser.newPage();
  return {
    kind: 'chromium',
    browser,
    extensionOrigin,
    newPage,
    async extensionPage(path) {
      const page = await newPage();
      await page.goto(`${demandExtension(extensionOrigin)}/${path}`);
      return page;
    },
    async reload(page) {
      await page.reload();
    },
    async pressAction(page) {
      await demandExtension(extension).triggerAction(page);
    },
    async compose(page, word) {
      const devtools = await page.createCDPSession();
      const caret = { selectionStart: word.length, selectionEnd: word.length };
      await devtools.send('Input.imeSetComposition', { text: word, ...caret });
    },
    async pressInPopup() {
      throw new Error('In Chromium the popup is a page like any other.');
    },
    stopBackground: () => stopWorker(browser, demandExtension(extensionOrigin)),
    kill: () => killProcess(browser),
    close: () => browser.close(),
  };
}
