import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers/find.ts';

/**
 * Where each browser puts the database of our extension into a profile, and what it keeps beside it. Its
 * settings lie elsewhere: of Firefox in a folder of the same name with more behind it.
 */
const places: Readonly<Record<BrowserKind, { readonly database: string; readonly large: string }>> =
  {
    chromium: {
      database: 'Default/IndexedDB/chrome-extension_*.indexeddb.leveldb/*.{log,ldb}',
      large: 'Default/IndexedDB/chrome-extension_*.indexeddb.blob/**/*',
    },
    firefox: {
      database:
        'storage/default/moz-extension+++????????-????-????-????-????????????/idb/*.sqlite*',
      large: 'storage/default/moz-extension+++????????-????-????-????-????????????/idb/*.files/*',
    },
  };

const filesIn = (profile: string, pattern: string): string[] =>
  globSync(pattern, { cwd: profile, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The files in which the rows themselves lie. */
export const databaseFiles = (kind: BrowserKind, profile: string): string[] =>
  filesIn(profile, places[kind].database);

/** The files into which the browser puts what is too large for a row, one for each. */
export const largeFiles = (kind: BrowserKind, profile: string): string[] =>
  filesIn(profile, places[kind].large);
