import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** One script that carries a file and all it imports, to be run in a page. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(root, file), name: 'bundled', formats: ['iife'] },
    },
  });
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (code.length !== 1) throw new Error(`${file} became ${code.length} scripts.`);
  return code.join('');
}
