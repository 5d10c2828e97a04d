import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { ModeReporter } from './scripts/modes/mode-reporter.ts';

const alias = { '@': import.meta.dirname };

/** What fits into half an hour beside everything else; `npm run test:more` runs the other browser suites. */
const everyTime = [
  'axe',
  'bad-storage',
  'fixtures',
  'kill',
  'kind',
  'modes/*',
  'panel',
  'pinning',
  'publication',
  'safe-fixes',
  'text-field',
  'way-of-a-post',
].map((name) => `tests/browser/${name}.test.ts`);

/** For tests without a browser: a limit for what hangs, far above what a slow machine needs. */
const unitTimeout = 90_000;

/** Two browsers at a time, and after everything else. */
const browserProject = (name: string, files: { include: string[]; exclude?: string[] }) => ({
  resolve: { alias },
  test: {
    name,
    ...files,
    environment: 'node' as const,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { groupOrder: 1 },
    maxWorkers: 2,
  },
});

export default defineConfig({
  test: {
    reporters: [
      'default',
      ['json', { outputFile: '.output/test-report.json' }],
      new ModeReporter(),
    ],
    sequence: { shuffle: true },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'core',
          include: ['tests/{core,composers}/**/*.test.ts'],
          environment: 'node',
          // Nothing here changes what others see: its modules are read once, not once a file.
          isolate: false,
          testTimeout: unitTimeout,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'interface',
          include: ['tests/{components,messaging,i18n,keeping}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: unitTimeout,
          restoreMocks: true,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'storage',
          include: ['tests/storage/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: unitTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'invariants',
          include: ['tests/invariants/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      browserProject('browser', { include: everyTime }),
      browserProject('more', { include: ['tests/browser/**/*.test.ts'], exclude: everyTime }),
    ],
  },
});
