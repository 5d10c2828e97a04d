import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer } from '../harness/composer.ts';
import { openDraft, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { countSealed, wordsOnDisk } from '../harness/disk-words.ts';
import { sayYes } from '../harness/keeping.ts';
import { goToEnd, typeText } from '../harness/keys.ts';
import {
  beginLock,
  everythingIn,
  goToPart,
  isKeyThere,
  letTimePass,
  passphrase,
  unlock,
  waitForHeading,
  waitForLockOn,
  waitForTitle,
} from '../harness/lock.ts';
import { panelOf, waitForWords } from '../harness/panel.ts';
import { builtExtension, type Session, startSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil, waitUntilSeen } from '../harness/wait.ts';
import { openWriter, plantIn, prepareExtension } from '../kill/kill-browser.ts';

const feed = surfaceOf('facebook-feed');
const title = 'Rahasia kencana posyandu';
const secret = [title, 'kencana', 'loket ungu'];
const text = `${title}.\nDatang ke loket ungu.`;
const slow = { timeout: 300_000 };

describe.each(['chromium', 'firefox'] as const)('the lock of the desk in %s', (kind) => {
  /** A browser of its own: a lock is for the whole profile. */
  async function begin(): Promise<Session> {
    const session = await startSession(kind, { extension: builtExtension(kind) });
    onTestFinished(() => session.close());
    return session;
  }

  async function lockedDesk(session: Session): Promise<Page> {
    const desk = await openDraft(session, text);
    await goToPart(desk, '#pengaturan');
    await desk.waitForSelector('.lock-settings');
    await beginLock(desk);
    await waitForLockOn(desk);
    return desk;
  }

  test(
    'seals what was written, shows nothing of it while locked, and is the same desk afterwards',
    slow,
    async () => {
      const session = await begin();
      const desk = await openDraft(session, text);
      // A slow machine keeps the first letters before the last ones.
      await waitUntilSeen(desk, async () => (await wordsOnDisk(desk, secret)).length === 3);
      // Its words are indexed too.
      await goToPart(desk, '#draf?kata=kencana');
      await waitForTitle(desk, title);
      await goToPart(desk, '#pengaturan');
      await desk.waitForSelector('.lock-settings');
      expect(await faultsIn(desk)).toEqual([]);
      await beginLock(desk);
      await waitForLockOn(desk);
      expect(await wordsOnDisk(desk, secret)).toEqual([]);
      expect(await countSealed(desk)).toMatchObject({ open: 0 });

      await session.launched.reload(desk);
      await goToPart(desk, '#draf');
      await waitForTitle(desk, title);
      await goToPart(desk, '#pengaturan');
      await pressNamed(desk, 'Kunci sekarang');
      await waitForHeading(desk, 'Meja redaksi terkunci');
      const shown = await everythingIn(desk);
      for (const word of secret) expect(shown).not.toContain(word);
      expect(await faultsIn(desk)).toEqual([]);
      expect(await isKeyThere(desk)).toBe(false);
      expect(await wordsOnDisk(desk, secret)).toEqual([]);

      await session.launched.reload(desk);
      await unlock(desk, 'bukan yang ini');
      await waitForPageWords(desk, 'Kata sandi tidak cocok.');
      await unlock(desk);
      await desk.waitForSelector('.lock-settings');
      await goToPart(desk, '#draf?kata=kencana');
      await waitForTitle(desk, title);
      expect(await wordsOnDisk(desk, secret)).toEqual([]);
    },
  );

  test('locks itself when nobody uses the desk, in every tab', slow, async () => {
    const session = await begin();
    const desk = await lockedDesk(session);
    const other = await session.extensionPage('desk.html');
    await waitForTitle(other, title);
    await letTimePass(desk);
    for (const page of [desk, other]) await waitForHeading(page, 'Meja redaksi terkunci');
    await waitUntilSeen(desk, async () => !(await isKeyThere(desk)));
    expect(await everythingIn(other)).not.toContain('kencana');
    await unlock(other);
    await waitForTitle(other, title);
    await desk.waitForSelector('.lock-settings');
  });

  test('a composer goes on checking and keeping while the desk is locked', slow, async () => {
    const session = await begin();
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await typeText(page, 'Sebelum dikunci.');
    await sayYes(page);
    const desk = await lockedDesk(session);
    await pressNamed(desk, 'Kunci sekarang');
    await waitForHeading(desk, 'Meja redaksi terkunci');

    await page.bringToFront();
    await page.locator(feed.field).click();
    await goToEnd(page);
    await typeText(page, ' Datang Jumat, 15 Mei 2025, bawa permata nila.');
    await waitForWords(page, 'Hari tidak cocok');
    await waitForWords(page, 'menunggu Meja redaksi dibuka');
    expect(await wordsOnDisk(desk, ['permata', 'nila', ...secret])).toEqual([]);

    await desk.bringToFront();
    await session.launched.reload(desk);
    await waitForPageWords(desk, '1 tulisan menunggu');
    await unlock(desk);
    await goToPart(desk, '#draf');
    await waitForTitle(desk, 'permata nila');
    await page.bringToFront();
    await page.locator(feed.field).click();
    await goToEnd(page);
    await typeText(page, ' Gratis.');
    await waitForWords(page, 'Tersimpan');
    await desk.bringToFront();
    await waitForTitle(desk, 'Gratis');
    const drafts = await desk.$$eval('li.draft', (rows) => rows.length);
    expect(drafts).toBe(2);
  });

  test(
    'another passphrase opens the same desk, and switched off it lies open again',
    slow,
    async () => {
      const session = await begin();
      const desk = await lockedDesk(session);
      await desk.$$eval('.lock-settings details', (all) => {
        for (const one of all) one.open = true;
      });
      const next = 'lima gajah di kantor';
      await desk.locator('.lock-settings details [name="current"]').fill(passphrase);
      await desk.locator('.lock-settings details [name="next"]').fill(next);
      await desk.locator('.lock-settings details [name="again"]').fill(next);
      await pressNamed(desk, 'Ganti kata sandi');
      await desk.waitForFunction(() => document.body.textContent.includes('Kata sandi diganti.'), {
        polling: 20,
        timeout: 120_000,
      });
      await pressNamed(desk, 'Kunci sekarang');
      await unlock(desk, passphrase);
      await waitForPageWords(desk, 'Kata sandi tidak cocok.');
      await unlock(desk, next);
      await desk.waitForSelector('.lock-settings details');
      await desk.$$eval('.lock-settings details', (all) => {
        for (const one of all) one.open = true;
      });
      await desk.locator('.lock-settings details:last-of-type [name="current"]').fill(next);
      await pressNamed(desk, 'Matikan kunci');
      await desk.waitForSelector('.lock-settings [name="understood"]', { timeout: 120_000 });
      expect(await countSealed(desk)).toMatchObject({ sealed: 0 });
      expect(await wordsOnDisk(desk, secret)).toEqual(secret);
      await goToPart(desk, '#draf');
      await waitForTitle(desk, title);
    },
  );

  test('a browser that is killed while it seals loses nothing, and goes on after unlocking', {
    timeout: 600_000,
  }, async () => {
    const planted = 3000;
    const extension = await prepareExtension(kind);
    const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-lock-'));
    onTestFinished(() => {
      extension.remove();
      rmSync(profile, { recursive: true, force: true });
    });
    const place = { kind, extension: extension.folder, profile };
    const first = await startSession(kind, place);
    await plantIn(await openWriter(first), planted);
    const desk = await first.extensionPage('desk.html#pengaturan');
    await desk.waitForSelector('.lock-settings');
    const before = await countSealed(desk);
    await beginLock(desk);
    await desk.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 500, {
      polling: 5,
      timeout: 120_000,
    });
    await first.launched.kill();
    await first.fixtures.close();

    const second = await startSession(kind, place);
    onTestFinished(async () => {
      await second.launched.kill();
      await second.fixtures.close();
    });
    const again = await second.extensionPage('desk.html');
    await waitForHeading(again, 'Meja redaksi terkunci');
    const halfway = await countSealed(again);
    expect(halfway.sealed).toBeGreaterThan(0);
    expect(halfway.open).toBeGreaterThan(0);
    expect(halfway.sealed + halfway.open).toBe(before.open);
    await waitForPageWords(again, 'Penyegelan belum selesai');
    await unlock(again);
    await again.waitForSelector('li.draft', { timeout: 240_000 });
    expect(await countSealed(again)).toEqual({ sealed: before.open, open: 0 });
    await waitUntil(
      again,
      (count: number) => document.querySelector('nav .count')?.textContent === String(count),
      planted,
    );
  });
});
