import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { ourSites } from './lib/core/our-sites.ts';
import { pressPrograms } from './scripts/build/press-programs.ts';
import { reviewerPage } from './scripts/build/reviewer-page.ts';

const notices = [
  ['LICENSE', 'LICENSE'],
  ['NOTICE', 'NOTICE'],
  ['lib/core/language/table/LICENSE', 'LICENSE-ngrams'],
] as const;

/** What pages of ours may fetch: their own, and the AI of the office where it is switched on. */
const ownPages =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'";

/** Firefox asks a person before the AI of the office is switched on. */
const collected = {
  required: ['none' as const],
  optional: ['websiteContent' as const, 'personallyIdentifyingInfo' as const],
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every import is written down, so that the tools which check our layers see all of them.
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) => ({ plugins: mode === 'production' ? [pressPrograms()] : [] }),
  hooks: {
    // One file of the program has another licence: its notice travels with it.
    'build:publicAssets': async (_, files) => {
      files.push(
        ...notices.map(([from, to]) => ({ absoluteSrc: resolve(from), relativeDest: to })),
      );
      // The desk fills it for a reviewer, and an office may put it on its own site.
      files.push({ relativeDest: 'viewer.html', contents: await reviewerPage() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'id',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      // A document for what a service worker cannot do: making an address of the bytes of a backup.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: [...ourSites],
    // Asked for one by one, when a person switches a site or an AI on.
    // Unencrypted ones only for an AI on this computer or in the network of the office.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Asked for when a person switches on reminders, or automatic backups to the downloads.
    optional_permissions: ['notifications', 'downloads'],
    action: { default_title: 'Siap Tayang' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    content_security_policy: {
      extension_pages: [
        ownPages,
        // The background of Firefox makes backups in a frame of its own.
        ...(browser === 'firefox' ? ["frame-src 'self'"] : []),
      ].join('; '),
    },
    // What an administrator may set; Firefox asks for no schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{8f0d5b0e-5c3a-4d0f-9c57-2f6a4e1b7a10}',
          strict_min_version: '140.0',
          data_collection_permissions: collected,
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
