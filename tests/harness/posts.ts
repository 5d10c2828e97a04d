import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'fixtures', 'posts');

/** Names of the sample posts, such as `baik_dinkes`. */
export const postNames = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/** A sample post as a person types it: without the line break at the end of the file. */
export const readPost = (name: string) =>
  readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/\n$/, '');
