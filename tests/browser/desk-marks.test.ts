import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openDraft, textOf } from '../harness/desk.ts';
import { markBoxes } from '../harness/marks.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';

const wrong = 'Jumat, 15 Mei 2025';
const text = `Pemeriksaan gratis.\n\nDatang ${wrong} ke puskesmas. Turut hadir Sekretaris Dinas.`;

/** Where the marks of this severity are drawn; in CSS pixels of the window. */
const boxesOf = async (page: Page, wanted: string) =>
  (await markBoxes(page, null)).filter(({ severity }) => severity === wanted);

const waitForMark = (page: Page, severity: string, isThere = true) =>
  waitUntil(
    page,
    (name: string, wanted: boolean) =>
      Boolean(document.querySelector(`.mark-box.${name}`)?.getAttribute('d')) === wanted,
    severity,
    isThere,
  );

const waitForCard = (page: Page, name: string) =>
  waitUntil(
    page,
    (wanted) => document.querySelector('.card-float .card-name')?.textContent === wanted,
    name,
  );

/** Moves the pointer onto the words, in two steps as a hand does, and lets it rest there. */
async function restOn(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(x + 1, y);
  await page.mouse.move(x, y);
}

const waitForNoCard = (page: Page) =>
  waitUntil(page, () => document.querySelector('.card-float') === null);

describe.each(['chromium', 'firefox'] as const)('at the desk in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });
  const name = 'Hari tidak cocok dengan tanggal';

  test('a word is marked where it stands, and its card opens by pointer, press and key', async () => {
    const desk = await openDraft(session, text);
    await waitForMark(desk, 'must');
    const [box] = await boxesOf(desk, 'must');
    if (!box) throw new Error('No mark.');
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await restOn(desk, middle);
    await waitForCard(desk, name);
    await desk.mouse.move(4, 4);
    await waitForNoCard(desk);

    await desk.mouse.click(...middle);
    await waitForCard(desk, name);
    // The field has the caret where it was pressed: in the marked words.
    const caret = await desk.$eval('textarea', (field) => field.selectionStart);
    expect(caret).toBeGreaterThanOrEqual(text.indexOf(wrong));
    expect(caret).toBeLessThanOrEqual(text.indexOf(wrong) + wrong.length);
    await desk.keyboard.press('Escape');
    await waitForNoCard(desk);

    await desk.keyboard.down('Alt');
    await desk.keyboard.press('BracketLeft');
    await desk.keyboard.press('BracketRight');
    await desk.keyboard.up('Alt');
    await desk.waitForSelector('.card-float :focus');
    await desk.keyboard.press('Escape');
    await waitForNoCard(desk);
    await waitUntil(desk, () => document.activeElement?.tagName === 'TEXTAREA');
  });

  test('the card replaces the words, and Ctrl+Z brings them back', async () => {
    const desk = await openDraft(session, text);
    await waitForMark(desk, 'must');
    const [box] = await boxesOf(desk, 'must');
    await desk.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    await waitForCard(desk, name);
    await desk.locator('.card-float .btn-primary').click();
    await waitForMark(desk, 'must', false);
    expect(await textOf(desk)).toBe(text.replace('Jumat', 'Kamis'));
    await desk.locator('textarea').click();
    await desk.keyboard.down('Control');
    await desk.keyboard.press('z');
    await desk.keyboard.up('Control');
    await waitForMark(desk, 'must');
    expect(await textOf(desk)).toBe(text);
  });

  test('a text as long as Facebook takes is marked where it is seen, also while one types', async () => {
    const long = `${text}\n\n`.repeat(Math.floor(63_000 / (text.length + 2)));
    const desk = await openDraft(session, long);
    await waitForMark(desk, 'must');
    await desk.$eval('textarea', (field) => {
      field.focus({ preventScroll: true });
      field.setSelectionRange(3, 3);
    });
    const typed = 'a'.repeat(20);
    await desk.keyboard.type(typed);
    expect(await textOf(desk)).toBe(`${long.slice(0, 3)}${typed}${long.slice(3)}`);
    const boxes = await boxesOf(desk, 'must');
    expect(boxes.length).toBeGreaterThan(100);
    // The first one lies on the first wrong date, to be pressed.
    const [first] = boxes;
    await desk.mouse.click((first?.x ?? 0) + 4, (first?.y ?? 0) + 4);
    await waitForCard(desk, name);
  });
});
