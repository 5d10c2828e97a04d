import type { Local } from '../../lib/core/local.ts';
import { aptInstall, aptUpdate, canInstall } from '../apt-get.ts';
import { type BrowserKind, browserKinds, findBrowsers, overrides } from './find.ts';

/** What can go wrong, each with its exit code. */
const exitCodes = { 'browsers.by-hand': 1, 'browsers.no-download': 2 } as const;
type InstallFailure = keyof typeof exitCodes;

const sentences: Readonly<Record<InstallFailure, Local>> = {
  'browsers.by-hand': {
    id: 'Pasang Chromium (atau Chrome, Edge) dan Firefox 140 atau lebih baru, atau sebutkan letaknya dengan SIAP_TAYANG_CHROMIUM dan SIAP_TAYANG_FIREFOX, lalu ulangi.',
    en: 'Install Chromium (or Chrome, Edge) and Firefox 140 or newer, or name their paths with SIAP_TAYANG_CHROMIUM and SIAP_TAYANG_FIREFOX, then try again.',
  },
  'browsers.no-download': {
    id: 'Peramban tidak dapat diunduh dengan apt-get: periksa sambungan internet dan sumber paket, lalu ulangi; tidak ada yang berubah pada proyek.',
    en: 'The browsers could not be downloaded with apt-get: check the network and the package sources, then try again; nothing in the project was changed.',
  },
};

const packages: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const say = (line: string) => process.stderr.write(`${line}\n`);

function missingBrowsers(): readonly BrowserKind[] {
  const found = findBrowsers();
  return browserKinds.filter((kind) => found[kind] === undefined);
}

/**
 * Installs and looks again: on Ubuntu the package `chromium` only points to a snap and `firefox-esr`
 * does not exist, so what counts is what is found afterwards.
 */
function install(missing: readonly BrowserKind[]): InstallFailure | undefined {
  const updated = aptUpdate();
  aptInstall(...missing.map((kind) => packages[kind]));
  if (missingBrowsers().length === 0) return undefined;
  return updated ? 'browsers.by-hand' : 'browsers.no-download';
}

/** A browser that was named but is not there: installing another one would not help. */
const isNamed = (kind: BrowserKind) => Boolean(process.env[overrides[kind]]);

function provide(missing: readonly BrowserKind[]): InstallFailure | undefined {
  if (missing.length === 0) return undefined;
  return canInstall() && !missing.some(isNamed) ? install(missing) : 'browsers.by-hand';
}

function main(): number {
  const failure = provide(missingBrowsers());
  if (failure) {
    say(`[${failure}] ${sentences[failure].id} / ${sentences[failure].en}`);
    return exitCodes[failure];
  }
  for (const [kind, path] of Object.entries(findBrowsers())) say(`${kind}: ${path}`);
  return 0;
}

process.exitCode = main();
