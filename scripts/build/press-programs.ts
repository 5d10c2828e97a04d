import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What is brought into the pages of the sites: there each byte is read on each page. */
const inThePage: readonly string[] = ['panel.js', 'content-scripts/composer.js'];

/**
 * Presses the programs of the sites' pages once more: a hundredth less than what the builder makes of them, which
 * is a thousand bytes of the panel. The rest of the extension lies on the disk and is left as it is.
 */
export const pressPrograms = (): Plugin => ({
  name: 'press-programs',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !inThePage.includes(chunk.fileName)) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { ecma: 2020, passes: 3 },
      });
      if (code) chunk.code = code;
    }
  },
});
