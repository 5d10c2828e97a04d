import fc from 'fast-check';
import type { Page, Target } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { pressTogether, typeText } from '../harness/keys.ts';
import { panelOf } from '../harness/panel.ts';
import { readPost } from '../harness/posts.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { composerPages, surfaceOf } from '../harness/surfaces.ts';

interface Scripting {
  readonly tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: boolean };
      files: string[];
    }): Promise<{ result: { report: string } | null }[]>;
  };
}

/** What the script that the popup brings in says of the page at an address. */
const diagnose = (ours: Page, address: string): Promise<string> =>
  ours.evaluate(
    async (url) => {
      const extension = (Reflect.get(globalThis, 'browser') ??
        Reflect.get(globalThis, 'chrome')) as Scripting;
      const [tab] = await extension.tabs.query({ url });
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      const frames = await extension.scripting.executeScript({ target, files: ['/diagnose.js'] });
      return frames.map(({ result }) => result?.report ?? '').join('\n');
    },
    `${new URL(address).origin}/*`,
  );

/** The words of a text that a report could not hold by chance. */
const longWords = (text: string): string[] => text.match(/\p{L}{6,}/gu) ?? [];

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test.each(composerPages)(
    '$id: the chain and the score, and not a word of the post',
    async (surface) => {
      const page = await session.newPage();
      await openComposer(page, surface);
      await panelOf(page);
      await typeText(page, readPost('baik_dinkes'));
      const ours = await session.extensionPage('desk.html');
      const report = await diagnose(ours, surface.url);
      expect(report).toMatch(/contenteditable=true/);
      expect(report).toMatch(/found by: (focused|lastFocused)/);
      expect(report).toMatch(/(facebook|instagram|business)-[a-z-]+ \d+: .*lexical 4/);
      const known = new Set(longWords(report.replaceAll(/\? ".*"/g, '')));
      for (const word of longWords(readPost('baik_dinkes'))) {
        if (!known.has(word)) expect(report).not.toContain(word);
      }
      expect(report).not.toMatch(/Admin\b|Diskominfo Banten|diskominfobanten/);
    },
  );

  test('whatever is typed, it is not told', async () => {
    const feed = surfaceOf('facebook-feed');
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    const ours = await session.extensionPage('desk.html');
    const words = fc.array(fc.stringMatching(/^zq[a-z]{4,9}$/), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        await page.bringToFront();
        await pressTogether(page, 'Control', 'a');
        await typeText(page, typed.join(' '));
        await waitForModel(page, feed.model, typed.join(' '));
        const report = await diagnose(ours, feed.url);
        for (const word of typed) expect(report).not.toContain(word);
      }),
      { numRuns: 6 },
    );
  });
});

describe('from the toolbar button of chromium', () => {
  const session = useSession('chromium', { extension: builtExtension('chromium') });
  const isPopup = (target: Target) => target.url().endsWith('/popup.html');

  test('it is shown before it is copied', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-feed'));
    await panelOf(page);
    await typeText(page, 'Rahasia kabupaten.');
    await session.launched.pressAction(page);
    const popup = await (await session.launched.browser.waitForTarget(isPopup)).asPage();
    await pressNamed(popup, 'Diagnosa');
    await waitForPageWords(popup, 'Tidak ada yang dikirim sendiri');
    const shown = await popup.$eval('textarea', (field) => field.value);
    expect(shown).toContain('found by: focused');
    expect(shown).toContain('aria-label "apa yang anda pikirkan, …?"');
    expect(shown).not.toMatch(/rahasia|kabupaten|admin/i);
    expect(await faultsIn(popup)).toEqual([]);
  });
});
