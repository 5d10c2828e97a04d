import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

/** Path of each browser that is on this machine. */
export type Browsers = Readonly<Partial<Record<BrowserKind, string>>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** A person whose browser is in an unusual place names it here. */
export const overrides: Readonly<Record<BrowserKind, string>> = {
  chromium: 'SIAP_TAYANG_CHROMIUM',
  firefox: 'SIAP_TAYANG_FIREFOX',
};

/** Names to look up on the PATH, best first. */
const commands: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macPlaces: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Relative to each of the Windows program folders. */
const windowsPlaces: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces(kind: BrowserKind, platform: NodeJS.Platform, env: Environment) {
  if (platform === 'darwin') return macPlaces[kind];
  if (platform !== 'win32') return [];
  return windowsFolders.flatMap((name) => {
    const folder = env[name];
    return folder ? windowsPlaces[kind].map((place) => join(folder, place)) : [];
  });
}

function onPath(kind: BrowserKind, platform: NodeJS.Platform, env: Environment) {
  if (platform === 'win32') return [];
  const folders = [...(env.PATH ?? '').split(delimiter), ...linuxFolders].filter(Boolean);
  return commands[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function findBrowser(kind: BrowserKind, platform: NodeJS.Platform, env: Environment) {
  const named = env[overrides[kind]];
  // Whoever names a browser means that one: no other is taken in its place.
  if (named) return isExecutable(named) ? named : undefined;
  return [...usualPlaces(kind, platform, env), ...onPath(kind, platform, env)].find(isExecutable);
}

/** Looks for the browsers in the usual places of Linux, macOS and Windows, and on the PATH. */
export function findBrowsers(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): Browsers {
  const found = browserKinds.map((kind) => [kind, findBrowser(kind, platform, env)] as const);
  return Object.fromEntries(found.filter(([, path]) => path !== undefined));
}
