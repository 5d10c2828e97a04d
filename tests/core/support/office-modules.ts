import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { AudienceExample, Readers } from '../../../lib/core/audience/readers.ts';

export interface OfficeModule {
  /** Name of the file, without the ending. */
  readonly name: string;
  readonly readers: Readers;
  readonly examples: readonly AudienceExample[];
}

const folder = join(import.meta.dirname, '../../../lib/core/audience/offices');

/** Every description of readers that lies in the folder, whether it is registered or not. */
export const officeModules: readonly OfficeModule[] = await Promise.all(
  globSync('*.ts', { cwd: folder })
    .filter((file) => file !== 'index.ts')
    .toSorted()
    .map(async (file) => {
      const module: { default: Readers; examples: readonly AudienceExample[] } = await import(
        join(folder, file)
      );
      const name = file.replace(/\.ts$/u, '');
      return { name, readers: module.default, examples: module.examples };
    }),
);
