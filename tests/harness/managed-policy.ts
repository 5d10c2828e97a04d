import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserKind, overrides } from '../../scripts/browsers/find.ts';
import { executablePath } from '../../scripts/browsers/launched.ts';

const firefoxId = '{8f0d5b0e-5c3a-4d0f-9c57-2f6a4e1b7a10}';

/** The id that Chromium gives an extension that lies unpacked in a folder. */
const chromiumId = (folder: string): string =>
  [...createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** What an administrator writes for each browser, below the folder that takes the place of the browser's own. */
const files = {
  chromium: (folder: string, policy: object) => ({
    path: 'policies/managed/siap-tayang.json',
    content: { '3rdparty': { extensions: { [chromiumId(folder)]: policy } } },
  }),
  firefox: (_: string, policy: object) => ({
    path: 'policies.json',
    content: { policies: { '3rdparty': { Extensions: { [firefoxId]: policy } } } },
  }),
};

/** Where the browser itself looks. */
const placeOf = (kind: BrowserKind): string =>
  kind === 'chromium'
    ? '/etc/chromium'
    : join(dirname(realpathSync(executablePath('firefox'))), 'distribution');

export interface ManagedBrowser {
  /** Writes what the administrator sets, while the browser runs too. */
  set(policy: object): void;
  /** Gives the machine back as it was. */
  end(): void;
}

/**
 * Has the next browser of this kind find the policy of an administrator in its own place. That place is laid over
 * in a mount namespace of the browser alone: nothing outside of it sees the file, and it goes with the browser.
 *
 * @param extension The folder of the extension.
 */
export function manageBrowser(
  kind: BrowserKind,
  extension: string,
  policy: object,
): ManagedBrowser {
  const home = mkdtempSync(join(tmpdir(), 'siap-tayang-managed-'));
  const over = join(home, 'over');
  const set = (next: object) => {
    const { path, content } = files[kind](extension, next);
    mkdirSync(dirname(join(over, path)), { recursive: true });
    writeFileSync(join(over, path), JSON.stringify(content));
  };
  set(policy);
  const starter = join(home, 'start');
  const browser = executablePath(kind);
  const within = `mount --bind '${over}' '${placeOf(kind)}' && exec '${browser}' "$@"`;
  const asRoot = process.getuid?.() === 0 ? '' : '--map-root-user ';
  writeFileSync(
    starter,
    `#!/bin/sh\nexec unshare ${asRoot}--mount sh -c '${within.replaceAll("'", `'\\''`)}' sh "$@"\n`,
  );
  chmodSync(starter, 0o755);
  const before = process.env[overrides[kind]];
  process.env[overrides[kind]] = starter;
  return {
    set,
    end() {
      if (before === undefined) delete process.env[overrides[kind]];
      else process.env[overrides[kind]] = before;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
