import { describe, test } from 'vitest';
import { waitForDrafts } from '../harness/drafts.ts';
import { typeText } from '../harness/keys.ts';
import { pressInPanel, waitForWords } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { openBeside } from '../harness/writing.ts';

const surface = surfaceOf('textarea');

describe.each(['chromium', 'firefox'] as const)('a textarea in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('what is typed is checked and kept exactly', async () => {
    const text = 'Baris satu\n\n  Baris tiga 😀 ';
    const page = await openBeside(session, surface);
    await typeText(page, text);
    await pressInPanel(page, 'Simpan draf');
    await waitForWords(page, 'Tersimpan');
    const desk = await session.extensionPage('desk.html');
    await waitForDrafts(desk, (drafts) => drafts.some((draft) => draft.text === text));
  });

  test('what the site’s own script sets is seen', async () => {
    const page = await openBeside(session, surface);
    await typeText(page, 'Rapat');
    await page.$eval(surface.field, (element) => {
      (element as HTMLTextAreaElement).value = 'Datang Jumat, 15 Mei 2025.';
    });
    await waitForWords(page, 'Hari tidak cocok dengan tanggal');
  });
});
