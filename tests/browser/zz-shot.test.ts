import { describe, test } from 'vitest';
import { openDraft, openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { paint } from '../harness/theme.ts';

const text =
  'Kepala Dinas Kominfo mengajak warga usia 18 tahun ke atas datang Sabtu, 28 November 2026, pukul 06.00–10.00 WIB di Alun-alun Kota Serang. “Kami siap melayani warga,” ujar Kepala Dinas Aptika, Dewi Anggraini. Adukan ke lapor.go.id. [tautan]';
describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });
  test('shots', async () => {
    const desk = await openDraft(session, text);
    await desk.setViewport({ width: 1366, height: 900 });
    await openLink(desk, 'AI');
    await waitForPageWords(desk, 'AI dipakai untuk apa?');
    await desk.screenshot({ path: `/tmp/wt/gerbang-tmp/${kind}-empty.png` });
    await desk.locator('textarea[aria-labelledby="gate-facts"]').click();
    await desk.keyboard.type(
      'Plt. Kepala Dinas Kominfo. Usia 18 tahun ke atas. Sabtu, 28 November 2026. Kepala Bidang Aptika, Dewi Anggraini.',
    );
    await pressNamed(desk, 'Tempel teks AI');
    await desk
      .locator('.gate form textarea[name="text"]')
      .fill(
        `Tentu, berikut takarirnya: di era modern ini kesehatan penting. ${text.replace('10.00', '11.00')} <b>x</b>`,
      );
    await desk.locator('.gate form [name="tool"]').fill('ChatGPT');
    await desk.screenshot({ path: `/tmp/wt/gerbang-tmp/${kind}-paste.png`, fullPage: true });
    await pressNamed(desk, 'Simpan teks AI');
    await waitForPageWords(desk, 'persen kata berubah');
    await desk.locator('#gate-checker').fill('Dewi A.');
    await desk.locator('.gate-claims [aria-label="Sumber untuk 18 tahun"]').fill('Juknis, bab 2');
    await desk.locator('.gate-claims [type="checkbox"][aria-label="18 tahun"]').click();
    await waitForPageWords(desk, 'Juknis, bab 2');
    await desk.locator('.gate-claims [type="checkbox"][aria-label="lapor.go.id"]').click();
    await desk.screenshot({ path: `/tmp/wt/gerbang-tmp/${kind}-light.png`, fullPage: true });
    await paint(desk, 'dark');
    await desk.screenshot({ path: `/tmp/wt/gerbang-tmp/${kind}-dark.png`, fullPage: true });
    await desk.setViewport({ width: 360, height: 760 });
    await desk.screenshot({ path: `/tmp/wt/gerbang-tmp/${kind}-narrow-dark.png`, fullPage: true });
    await paint(desk, 'light');
    await desk.screenshot({ path: `/tmp/wt/gerbang-tmp/${kind}-narrow.png`, fullPage: true });
  }, 120000);
});
