import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { type AiServer, badAnswer, startAiServer, wholeAnswer } from '../harness/ai-server.ts';
import { faultsIn } from '../harness/axe.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The same build, except that Chromium was told yes before: its own question cannot be answered by a test. */
function allowedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-ai-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

const folder = allowedBuild();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const launchOf: Readonly<Record<BrowserKind, object>> = {
  chromium: { extension: folder },
  firefox: {
    extension: builtExtension('firefox'),
    extraPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
  },
};

describe.each(['chromium', 'firefox'] as const)('in %s, an AI of the office', (kind) => {
  const session = useSession(kind, launchOf[kind]);
  let server: AiServer;
  beforeAll(async () => {
    server = await startAiServer();
    session.fixtures.admit(new URL(server.base).origin);
  });
  afterAll(() => server.close());

  /** The workshop with the AI switched on. */
  async function openSwitchedOn(): Promise<Page> {
    const desk = await session.extensionPage('desk.html#prompt/baru');
    await waitForPageWords(desk, 'Jalankan dengan AI');
    await desk.bringToFront();
    // The card first says whether it is on, or asks how to switch it on.
    await desk.waitForSelector('.ai-card :is(summary, button)');
    const isOn = await desk.evaluate(() => document.body.textContent.includes('Menyala:'));
    if (isOn) return desk;
    await desk.locator('.ai-card summary').click();
    await desk.locator('.ai-card [name="base"]').fill(server.base);
    await desk.locator('.ai-card [name="model"]').fill('qwen3:4b');
    await pressNamed(desk, 'Nyalakan untuk alamat ini');
    await waitForPageWords(desk, `Menyala: ${server.base} (qwen3:4b)`);
    return desk;
  }

  const send = async (desk: Page) => {
    await pressNamed(desk, 'Kirim ke AI…');
    await desk.locator('dialog [type="submit"]').click();
  };

  test('is asked only after all of it was shown, and its answer goes to the gate', async () => {
    const desk = await openSwitchedOn();
    server.behave('answers');
    await desk.locator('#prompt-goal').fill('datang cek kesehatan');
    const before = server.requests.length;
    await pressNamed(desk, 'Kirim ke AI…');
    const shown = await desk.$eval(
      'dialog textarea',
      (field) => (field as HTMLTextAreaElement).value,
    );
    expect(shown).toContain('Setelah membaca, warga datang cek kesehatan.');
    expect(server.requests).toHaveLength(before);
    await desk.locator('dialog [type="submit"]').click();
    await waitForPageWords(desk, 'Jawaban lengkap.');
    expect(server.requests.at(-1)?.body.messages[0]?.content).toBe(shown);
    await waitForPageWords(desk, wholeAnswer.join(''));
    expect(await faultsIn(desk)).toEqual([]);
    await pressNamed(desk, 'Terima ke gerbang AI');
    await waitUntil(desk, () => /^#(draf|ai)\//.test(location.hash));
  });

  test('that gives orders is shown as text, and nothing of it is done', async () => {
    const desk = await openSwitchedOn();
    server.behave('orders');
    await send(desk);
    await waitForPageWords(desk, badAnswer);
    await waitForPageWords(desk, 'tidak dijalankan');
    expect(await desk.$$('.ai-answer img, .ai-answer a')).toEqual([]);
    expect(await desk.title()).not.toBe('dijalankan');
  });

  test.each([
    ['half', 'Jawaban AI terputus.', wholeAnswer[0]],
    ['wrong-key', 'Alamat AI menolak kuncinya.', ''],
    ['busy', 'sesudah 17 detik', ''],
    ['broken', 'Server AI mengalami gangguan.', ''],
    ['nonsense', 'bukan server AI yang kami kenal', ''],
  ] as const)('that is %s is told, and what came is kept', async (behaviour, words, partial) => {
    const desk = await openSwitchedOn();
    server.behave(behaviour);
    await send(desk);
    await waitForPageWords(desk, words);
    await waitForPageWords(desk, partial ?? '');
  });

  test('that is slow is given up at once', async () => {
    const desk = await openSwitchedOn();
    server.behave('slow');
    await send(desk);
    await waitForPageWords(desk, wholeAnswer[0] ?? '');
    await pressNamed(desk, 'Batalkan');
    await waitForPageWords(desk, 'Permintaan dibatalkan.');
    await waitForPageWords(desk, wholeAnswer[0] ?? '');
  });

  test('with personal data waits for a yes that names them', async () => {
    const desk = await openSwitchedOn();
    server.behave('answers');
    const before = server.requests.length;
    await desk.locator('#prompt-fact-contact').fill('Ibu Siti 0812-3456-7890');
    await waitForPageWords(desk, 'Nomor ini tidak ada di daftar');
    await send(desk);
    expect(await desk.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    expect(server.requests).toHaveLength(before);
    await desk.locator('dialog .tick').click();
    await desk.locator('dialog [type="submit"]').click();
    await waitForPageWords(desk, 'Jawaban lengkap.');
  });

  test('is switched off again, and its site is given back', async () => {
    const desk = await openSwitchedOn();
    await pressNamed(desk, 'Matikan');
    await waitForPageWords(desk, 'Mati. Tidak ada yang dikirim');
    const origins = await desk.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { permissions: { getAll(): Promise<{ origins: string[] }> } }
      >;
      return (await (browser ?? chrome)?.permissions.getAll())?.origins;
    });
    // What the build of this test has for itself stays.
    if (kind === 'firefox') expect(origins).not.toContain('http://127.0.0.1/*');
  });
});
