import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the files of one suite, gone after it. */
export function openScratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Writes a file and gives its path. */
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  return { folder, write };
}
