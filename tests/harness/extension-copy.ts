import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Launched } from '../../scripts/browsers/launch.ts';

/** The built extension in a folder of its own, so that a newer version can take its place. */
export interface ExtensionCopy {
  readonly folder: string;
  /** Puts the next version into the folder and has the running browser take it, as an update does. */
  update(launched: Launched): Promise<void>;
  remove(): void;
}

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
}

/** @param without a permission that the copy does not ask for. */
export function copyExtension(built: string, without?: string): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-extension-'));
  cpSync(built, folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const change = (changes: (manifest: Manifest) => Partial<Manifest>) => {
    const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    writeFileSync(manifestFile, JSON.stringify({ ...manifest, ...changes(manifest) }));
  };
  change(({ permissions }) => ({ permissions: permissions.filter((name) => name !== without) }));
  return {
    folder,
    async update({ browser }) {
      change(() => ({ version: '0.2.0' }));
      await browser.installExtension(folder);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
