import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { packFile } from '../core/support/signed-pack.ts';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { copyExtension } from '../harness/extension-copy.ts';
import { typeText } from '../harness/keys.ts';
import { manageBrowser } from '../harness/managed-policy.ts';
import { panelOf, waitForWords } from '../harness/panel.ts';
import { openPolicy } from '../harness/policy.ts';
import { builtExtension, startSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';

vi.setConfig({ testTimeout: 240_000 });

const feed = surfaceOf('facebook-feed');
const text = 'Posyandu untuk wong cilik buka Sabtu di balai desa.';
const policy = {
  ruleChoices: [{ code: 'AKR-02', isOn: false, severity: null }],
  ownWords: [{ word: 'wong cilik', plain: 'warga' }],
};

/** A browser of which an administrator set the policy. */
async function start(kind: BrowserKind, pack: string) {
  const { folder, remove } = copyExtension(builtExtension(kind));
  const managed = manageBrowser(kind, folder, { pack });
  onTestFinished(() => {
    managed.end();
    remove();
  });
  const session = await startSession(kind, { extension: folder });
  onTestFinished(() => session.close());
  return session;
}

describe.each(['chromium', 'firefox'] as const)('the policy of an administrator in %s', (kind) => {
  test('is set without a hand, acts in the composer, and cannot be changed at the desk', async () => {
    const session = await start(kind, packFile({ policy }));
    const desk = await openPolicy(session);
    await waitForPageWords(desk, 'Ditetapkan administrator komputer ini: Banten, paket 6');
    const isFixed = (selector: string) => desk.$eval(selector, (one) => one.matches(':disabled'));
    expect(await isFixed('[name="ruleOn"][value="AKR-02"]')).toBe(true);
    expect(await isFixed('[name="ownWords"]')).toBe(true);
    expect(await isFixed('[name="aiLabel"]')).toBe(false);
    expect(await faultsIn(desk)).toEqual([]);
    await pressNamed(desk, 'Label AI');
    await desk.locator('[name="aiLabel"]').fill('Dibantu AI.');
    await pressNamed(desk, 'Simpan kebijakan');
    await waitForPageWords(desk, 'Tersimpan. Pemeriksaan');
    const again = await openPolicy(session);
    const writtenIn = (selector: string) =>
      again.$eval(selector, (one) => (one as HTMLInputElement).value);
    expect(await writtenIn('[name="aiLabel"]')).toBe('Dibantu AI.');
    expect(await writtenIn('[name="ownWords"]')).toBe('wong cilik = warga');

    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await typeText(page, text);
    await waitForModel(page, feed.model, text);
    await waitForWords(page, 'Kata yang dihindari kantor ini');
  });

  test('one that is not right is told at the desk, and sets nothing', async () => {
    const session = await start(kind, packFile({ policy }).replace('wong cilik', 'wong alus'));
    const desk = await openPolicy(session);
    await waitForPageWords(
      desk,
      'Administrator komputer ini memberi paket yang tidak bisa dipakai',
    );
    await waitForPageWords(desk, 'Kode: policy.signature');
    expect(await desk.$eval('[name="ownWords"]', (one) => one.matches(':disabled'))).toBe(false);
    expect(await desk.$eval('[name="ownWords"]', (one) => (one as HTMLTextAreaElement).value)).toBe(
      '',
    );
  });
});
