import { describe, expect, test } from 'vitest';
import { composers } from '@/lib/composers/index.ts';
import { openComposer } from '../../harness/composer.ts';
import { boxOfHost, isCovered } from '../../harness/cover.ts';
import { inPanel, panelOf, pressInPanel } from '../../harness/panel.ts';
import { builtExtension, useSession } from '../../harness/session.ts';
import { composerPages } from '../../harness/surfaces.ts';

const known = new Set(composers.map(({ id }) => id));

/** What the site's last button of each composer says. */
const publishButtons: Readonly<Record<string, string>> = {
  'facebook-page': 'Berikutnya',
  'facebook-edit': 'Simpan',
  'business-suite': 'Publish',
  'instagram-create': 'Bagikan',
  'instagram-edit': 'Selesai',
};

const surfaces = composerPages
  .filter(({ id }) => known.has(id))
  .map((surface) => ({ ...surface, publish: publishButtons[surface.id] ?? 'Posting' }));

const windows = [
  { width: 1366, height: 768 },
  { width: 1280, height: 900 },
  // 1366 × 768 at 200 %.
  { width: 683, height: 384 },
];

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  describe.each(surfaces)('$id', (surface) => {
    test.each(windows)(
      'mode 31: panel and badge never lie over the publish button, $width × $height',
      async (viewport) => {
        const page = await session.newPage();
        await page.setViewport(viewport);
        await openComposer(page, surface);
        await panelOf(page);
        const field = { selector: surface.field };
        const button = { button: surface.publish };

        // As it comes by itself nothing of the composer is covered.
        expect(await isCovered(page, button)).toBe(false);
        expect(await isCovered(page, field)).toBe(false);

        if (await page.$(inPanel('.badge'))) await page.locator(inPanel('.badge')).click();
        await page.waitForSelector(inPanel('.panel'));
        const { side, ...box } = await boxOfHost(page);
        expect(await isCovered(page, button)).toBe(false);
        // Only a sheet, which quotes the text, may lie over it, and only when the person opens it.
        expect(await isCovered(page, field)).toBe(side === 'sheet');
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(box.width);
        expect(box.bottom).toBeLessThanOrEqual(box.height);

        await pressInPanel(page, 'Lipat panel');
        await page.waitForSelector(inPanel('.badge'));
        expect(await isCovered(page, button)).toBe(false);
        expect(await isCovered(page, field)).toBe(false);
      },
    );
  });
});
