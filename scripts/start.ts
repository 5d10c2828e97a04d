// `npm start`: builds, serves the practice composers and opens a browser with the extension at one of
// them. Without a display the same runs by itself and says what came of it.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type BrowserKind, findBrowsers } from './browsers/find.ts';
import { practise } from './demo/practise.ts';
import { showByItself } from './demo/show-by-itself.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
});

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function chooseBrowser(): BrowserKind {
  if (values.browser === 'chromium' || values.browser === 'firefox') return values.browser;
  return findBrowsers().chromium ? 'chromium' : 'firefox';
}

async function start(): Promise<number> {
  if (!run('node', ['scripts/browsers/install.ts']) && !hasAnyBrowser()) return 1;
  const kind = chooseBrowser();
  const target = kind === 'firefox' ? ['-b', 'firefox'] : [];
  if (!run('wxt', ['build', ...target])) return 1;
  if (hasDisplay && !values.headless) return practise(kind);
  return showByItself(kind);
}

const hasAnyBrowser = () => Object.values(findBrowsers()).some(Boolean);

process.exitCode = await start();
