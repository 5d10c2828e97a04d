/**
 * What must not be reached from the scripts that run inside the sites, directly or through others. Type
 * imports are left out here (`tsPreCompilationDeps: false`), since they leave nothing in the program.
 */
const inThePage = { path: ['^entrypoints/[^/]+\\.content/', '^entrypoints/(panel|diagnose)/'] };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-database-on-foreign-pages',
      comment:
        'In a content script IndexedDB belongs to the platform (facebook.com), so a draft saved there would be theirs. Send it to the background.',
      severity: 'error',
      from: inThePage,
      to: { path: ['^lib/storage/', '^node_modules/dexie'], reachable: true },
    },
    {
      name: 'no-zod-in-the-page',
      comment: 'Messages are parsed in the background; loader and panel stay small.',
      severity: 'error',
      from: inThePage,
      to: { path: '^node_modules/zod', reachable: true },
    },
    {
      name: 'the-loader-is-tiny',
      comment: 'The loader runs on every page: no React, no rules, no texts.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content/' },
      to: {
        path: ['^node_modules/react', '^lib/core/rules/', '^lib/core/lexicon/', '^lib/i18n/'],
        reachable: true,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
