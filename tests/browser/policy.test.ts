import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { typeText } from '../harness/keys.ts';
import { host, panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { openPolicy, searchRule, switchRule } from '../harness/policy.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const text = 'Posyandu untuk wong cilik buka Minggu, 28 November 2027, di balai desa.';
const weekday = 'Hari tidak cocok dengan tanggal';
const ownWord = 'Kata yang dihindari kantor ini';
const ownQuestion = 'Sudah sesuai arahan Grup PR?';

describe.each(['chromium', 'firefox'] as const)('the policy of the office in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('a switched rule, own words and own questions act in the composer and at the desk', async () => {
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await typeText(page, text.replace('Minggu', 'Senin'));
    await waitForModel(page, feed.model, text.replace('Minggu', 'Senin'));
    await waitForWords(page, weekday);

    const desk = await openPolicy(session);
    await switchRule(desk, weekday);
    await pressNamed(desk, 'Kata dan padanan');
    await desk.locator('[name="ownWords"]').fill('wong cilik = warga');
    await pressNamed(desk, 'Daftar periksa');
    await pressNamed(desk, 'Tambah pertanyaan');
    await desk.locator('[name="questionAsk"]').fill(ownQuestion);
    await pressNamed(desk, 'Simpan kebijakan');
    await waitForPageWords(desk, 'Tersimpan. Pemeriksaan');

    // The open panel hears of it without a key.
    await page.bringToFront();
    await waitForWords(page, ownWord);
    await waitUntil(
      page,
      (name: string, words: string) =>
        document.querySelector(name)?.shadowRoot?.textContent?.includes(words) === false,
      host,
      weekday,
    );
    await pressInPanel(page, 'Periksa');
    await waitForWords(page, ownQuestion);

    const editor = await session.extensionPage('desk.html#baru');
    await editor.locator('textarea').fill(text.replace('Minggu', 'Senin'));
    await waitForPageWords(editor, ownWord);
    expect(await editor.evaluate(() => document.body.textContent)).not.toContain(weekday);

    const again = await openPolicy(session);
    await searchRule(again, weekday);
    expect(
      await again.$eval(
        '[name="ruleOn"][value="AKR-02"]',
        (one) => (one as HTMLInputElement).checked,
      ),
    ).toBe(false);
  });

  test.each(['light', 'dark'])(
    'at 320 pixels nothing is cut, axe finds no fault: %s',
    async (theme) => {
      const desk = await openPolicy(session);
      await desk.setViewport({ width: 320, height: 640 });
      await desk.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, theme);
      for (const part of ['Kata dan padanan', 'Daftar periksa', 'Label AI', 'Pembaca', 'Aturan']) {
        await pressNamed(desk, part);
        expect(await faultsIn(desk)).toEqual([]);
        const isCut = await desk.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth > clientWidth;
        });
        expect(isCut, part).toBe(false);
      }
    },
  );
});
