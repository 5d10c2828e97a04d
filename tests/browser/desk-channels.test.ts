import { describe, expect, test } from 'vitest';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { openDraft, pressNamed, textOf, waitForPageWords } from '../harness/desk.ts';
import { draftsOnDisk, waitForDrafts } from '../harness/drafts.ts';
import { typeText } from '../harness/keys.ts';
import { panelOf } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';

const feed = surfaceOf('facebook-feed');
const instagram = surfaceOf('instagram-create');

describe.each(['chromium', 'firefox'] as const)('texts per channel in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('each text reaches the composer of its channel, and what is written there comes back', async () => {
    const desk = await openDraft(session, 'Untuk Facebook.');
    await pressNamed(desk, 'Instagram');
    await pressNamed(desk, 'Tulis teks Instagram sendiri');
    await desk.locator('textarea').fill('Untuk Instagram.');
    await waitForDrafts(desk, ([draft]) => draft?.otherTexts.instagram === 'Untuk Instagram.');

    for (const [surface, text] of [
      [feed, 'Untuk Facebook.'],
      [instagram, 'Untuk Instagram.'],
    ] as const) {
      const page = await session.newPage();
      await openComposer(page, surface);
      await panelOf(page);
      await desk.bringToFront();
      await pressNamed(desk, 'Muat ke kotak tulis');
      await pressNamed(desk, 'Muat draf');
      await waitForPageWords(desk, 'Draf dimuat');
      await waitForModel(page, surface.model, text);
      if (surface === instagram) {
        await page.locator(surface.field).click();
        await page.keyboard.press('End');
        await typeText(page, ' Lihat foto.');
        await waitForDrafts(desk, ([draft]) =>
          Boolean(draft?.otherTexts.instagram?.includes('Lihat foto.')),
        );
      }
      await page.close();
    }
    const drafts = await draftsOnDisk(desk);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ channel: 'facebook', text: 'Untuk Facebook.' });
    await pressNamed(desk, 'Facebook');
    expect(await textOf(desk)).toBe('Untuk Facebook.');
  });
});
