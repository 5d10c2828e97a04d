import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { chooseFile, computerForTest, fileWith } from '../harness/backup.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDownload } from '../harness/downloads.ts';
import { typeText } from '../harness/keys.ts';
import { goToPart } from '../harness/lock.ts';
import { host, panelOf, waitForWords } from '../harness/panel.ts';
import { introduce } from '../harness/people.ts';
import { searchRule, switchRule } from '../harness/policy.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 240_000 });

const feed = surfaceOf('facebook-feed');
const text = 'Posyandu untuk wong cilik buka Senin, 28 November 2027, di balai desa.';
const weekday = 'Hari tidak cocok dengan tanggal';
const ownWord = 'Kata yang dihindari kantor ini';

async function goToPolicy(desk: Page): Promise<void> {
  await goToPart(desk, '#kebijakan');
  await desk.waitForSelector('.rule-table');
}

/** The number of a key, as the page shows it. */
const digitsOn = (page: Page) =>
  page.$eval('.safety-number', ({ textContent }) => textContent.trim());

describe.each(['chromium', 'firefox'] as const)('a policy pack in %s', (kind) => {
  test('goes from one profile to another, and acts there once it was agreed to', async () => {
    const [pr, office] = [await computerForTest(kind), await computerForTest(kind)];
    await goToPart(pr.desk, '#orang');
    await introduce(pr.desk, 'Dewi Anggraini');
    await goToPolicy(pr.desk);
    await switchRule(pr.desk, weekday);
    await pressNamed(pr.desk, 'Kata dan padanan');
    await pr.desk.locator('[name="ownWords"]').fill('wong cilik = warga');
    await pressNamed(pr.desk, 'Simpan kebijakan');
    await waitForPageWords(pr.desk, 'Tersimpan. Pemeriksaan');
    await pr.desk.locator('.pack-card summary').click();
    await pr.desk.locator('[name="packName"]').fill('Grup PR Provinsi');
    await pressNamed(pr.desk, 'Tandatangani dan unduh paket 1');
    const file = await waitForDownload(pr.desk, pr.downloads, '.siaptayang');
    await waitForPageWords(pr.desk, 'Grup PR Provinsi, paket 1');
    await pr.desk.locator('.pack-card summary').click();
    const digits = await digitsOn(pr.desk);

    const composer = await office.session.newPage();
    await openComposer(composer, feed);
    await panelOf(composer);
    await typeText(composer, text);
    await waitForModel(composer, feed.model, text);
    await waitForWords(composer, weekday);

    const { desk } = office;
    await desk.bringToFront();
    await goToPolicy(desk);
    const changed = readFileSync(file, 'utf8').replace('wong cilik', 'wong alus');
    await chooseFile(desk, fileWith(changed));
    await waitForPageWords(desk, 'Kode: policy.signature');
    await chooseFile(desk, file);
    await waitForPageWords(desk, 'Isi Grup PR Provinsi, paket 1');
    await waitForPageWords(desk, 'belum dikenal');
    expect(await digitsOn(desk)).toBe(digits);
    expect(await faultsIn(desk)).toEqual([]);
    await desk.locator('.pack-unknown .tick').click();
    await pressNamed(desk, 'Pakai paket ini');
    await waitForPageWords(desk, 'Paket 1 dipakai');
    await searchRule(desk, weekday);
    const isOn = await desk.$eval('[name="ruleOn"][value="AKR-02"]', (one) =>
      one.matches(':checked'),
    );
    expect(isOn).toBe(false);
    await chooseFile(desk, file);
    await waitForPageWords(desk, 'Kode: policy.older');

    await composer.bringToFront();
    await waitForWords(composer, ownWord);
    await waitUntil(
      composer,
      (name: string, words: string) =>
        document.querySelector(name)?.shadowRoot?.textContent?.includes(words) === false,
      host,
      weekday,
    );
    await goToPart(desk, '#baru');
    await desk.bringToFront();
    await desk.locator('textarea').fill(text);
    await waitForPageWords(desk, ownWord);
    expect(await desk.evaluate(() => document.body.textContent)).not.toContain(weekday);
  });
});
