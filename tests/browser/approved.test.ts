import { describe, expect, test, vi } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { call } from '../harness/backup.ts';
import { waitForModel } from '../harness/composer.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { typeText } from '../harness/keys.ts';
import { host, pressInPanel, waitForWords } from '../harness/panel.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { fileOf, know, loaded, member, take } from '../harness/two-people.ts';

vi.setConfig({ testTimeout: 300_000 });

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('what another profile approved is known in the composers, to the letter', async () => {
    const author = await member(kind, 'Dewi Anggraini', 'kontributor');
    const editor = await member(kind, 'Rina Hartati', 'editor');
    await know(author, editor);
    await know(editor, author);
    await call(author.desk, 'keepPosyandu');
    await openLink(author.desk, 'Draf');
    await openLink(author.desk, 'Posyandu buka hari Sabtu.');
    const sent = await fileOf(author);
    await take(editor, sent);
    await editor.desk.locator('.decide [value="approved"]').click();
    await pressNamed(editor.desk, 'Catat putusan');
    await waitForPageWords(editor.desk, 'dicatat: ');
    const back = await fileOf(editor);
    await take(author, back);

    const facebook = await loaded(author, 'facebook-feed', 'Posyandu buka hari Sabtu.');
    await waitForWords(facebook, 'Sama dengan versi disetujui v1');
    await waitForWords(facebook, 'Rina Hartati');
    expect(await faultsIn(facebook, host)).toEqual([]);
    await facebook.locator(surfaceOf('facebook-feed').field).click();
    await facebook.keyboard.press('End');
    await typeText(facebook, '!');
    await waitForWords(facebook, 'Berbeda 1 kata dari versi disetujui v1');
    await pressInPanel(facebook, 'Lihat bedanya');
    await waitForWords(facebook, 'Dicoret: ada di versi disetujui');
    expect(await faultsIn(facebook, host)).toEqual([]);
    await pressInPanel(facebook, 'Muat versi disetujui');
    await waitForModel(facebook, surfaceOf('facebook-feed').model, 'Posyandu buka hari Sabtu.');
    await waitForWords(facebook, 'Sama dengan versi disetujui v1');
    await facebook.close();

    const instagram = await loaded(author, 'instagram-create', 'Posyandu 😀');
    await waitForWords(instagram, 'Sama dengan versi disetujui v1');
  });
});
