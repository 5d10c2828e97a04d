import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupApp } from '@/entrypoints/popup/popup-app.tsx';
import { readFacts, type Tab } from '@/entrypoints/popup/tab.ts';
import { succeed } from '@/lib/core/result.ts';
import { settingsKey } from '@/lib/core/settings-key.ts';

const site = 'www.facebook.com';
const tab: Tab = {
  id: 7,
  windowId: 3,
  supported: { site, origin: `https://${site}/*`, isOther: false },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(window, 'close').mockReturnValue(undefined);
});

/** Makes the browser say whether we may work on the site, and lets a person answer its question. */
function givePermission(isAllowed: boolean, answer = true) {
  let allowed = isAllowed;
  const request = vi.fn(async () => {
    allowed ||= answer;
    return answer;
  });
  Object.assign(browser.permissions, { contains: async () => allowed, request });
  return request;
}

const answerFromPanel = (answer: unknown) =>
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => answer as never);

const answerFromBackground = () =>
  vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockImplementation(
      async (message: unknown) =>
        succeed((message as { name: string }).name === 'findDue' ? [] : null) as never,
    );

async function open() {
  render(<PopupApp firstFacts={await readFacts(tab)} firstLanguage="id" tab={tab} />);
  return userEvent.setup();
}

describe('the popup of a tab', () => {
  test('asks the browser straight from the click, then says what comes next', async () => {
    const request = givePermission(false);
    answerFromPanel(undefined);
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Izinkan situs ini' }));
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [`https://${site}/*`] });
    expect(await screen.findByText(/tidak perlu dimuat ulang/)).toBeVisible();
  });

  test('stays as it is where the person says no to the browser', async () => {
    givePermission(false, false);
    answerFromPanel(undefined);
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Izinkan situs ini' }));
    expect(screen.getByRole('button', { name: 'Izinkan situs ini' })).toBeVisible();
  });

  test('switches us off on this site through the background', async () => {
    givePermission(true);
    answerFromPanel(undefined);
    const sent = answerFromBackground();
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Matikan di situs ini' }));
    const request = { site, choice: { off: true } };
    expect(sent).toHaveBeenCalledWith({ name: 'chooseForSite', request });
  });

  test('shows what was chosen before', async () => {
    givePermission(true);
    answerFromPanel(undefined);
    await browser.storage.local.set({ [settingsKey.sites]: { [site]: { off: true } } });
    await open();
    expect(screen.getByText(`Siap Tayang mati di ${site}`)).toBeVisible();
  });

  test('opens the panel and makes room for it', async () => {
    givePermission(true);
    const sent = answerFromPanel(succeed({ points: 2, draftId: null }));
    const user = await open();
    expect(screen.getByText('2 poin terbuka')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Buka panel' }));
    expect(sent).toHaveBeenLastCalledWith(7, { composer: 'openPanel', request: null });
    expect(window.close).toHaveBeenCalledOnce();
  });

  test('stays open to say that the panel went away meanwhile', async () => {
    givePermission(true);
    const sent = answerFromPanel(succeed({ points: 2, draftId: null }));
    const user = await open();
    sent.mockRejectedValue(new Error('no receiving end'));
    await user.click(screen.getByRole('button', { name: 'Buka panel' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kode: composer.none-open');
    expect(window.close).not.toHaveBeenCalled();
  });

  test('opens the side panel of its window straight from the click', async () => {
    givePermission(true);
    answerFromPanel(undefined);
    const openIt = vi.fn(async () => undefined);
    Object.assign(browser, { sidePanel: { open: openIt } });
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Buka panel samping' }));
    expect(openIt).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    expect(window.close).toHaveBeenCalledOnce();
  });

  test('says where the side panel is to be found when the browser refuses', async () => {
    givePermission(true);
    answerFromPanel(undefined);
    Object.assign(browser, { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Buka panel samping' }));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-failure', 'side-panel.unopened');
    expect(window.close).not.toHaveBeenCalled();
  });

  test.each([
    ['a page without fields', async () => [{ result: null }], 'diagnose.no-field'],
    ['a page that may not be looked at', () => Promise.reject(new Error('no')), 'diagnose.refused'],
  ])('says why there is no diagnosis of %s', async (_, executeScript, code) => {
    givePermission(true);
    answerFromPanel(undefined);
    Object.assign(browser.scripting, { executeScript });
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Diagnosa' }));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-failure', code);
  });

  test('shows the diagnosis of the frame that has the keyboard', async () => {
    givePermission(true);
    answerFromPanel(undefined);
    const executeScript = async () => [
      { result: { rank: 1, report: 'outer' } },
      { result: { rank: 3, report: 'inner' } },
    ];
    Object.assign(browser.scripting, { executeScript });
    Object.assign(browser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Diagnosa' }));
    const preview = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(preview.value).toMatch(/^Siap Tayang .*\ninner$/);
  });
});
