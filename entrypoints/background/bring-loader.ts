import { browser } from 'wxt/browser';

/** The loader as WXT builds it from `entrypoints/composer.content`. */
const loaderScript = '/content-scripts/composer.js';

/**
 * Brings the loader into the open tabs of sites that were allowed just now, so that nobody has to load
 * a page anew in which a text is being written. A tab that refuses it is left alone.
 *
 * @param origins Match patterns, as the browser names them with a permission.
 */
export async function bringLoader(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  const targets = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [{ tabId: id, allFrames: true }],
  );
  await Promise.allSettled(
    targets.map((target) => browser.scripting.executeScript({ target, files: [loaderScript] })),
  );
}
