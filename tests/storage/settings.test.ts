import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepingOf, yesTo } from '@/lib/core/keeping.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { readLanguage, writeLanguage } from '@/lib/storage/language-choice.ts';
import { readPolicy, watchPolicy } from '@/lib/storage/policy-choice.ts';
import { readSiteChoices, writeSiteChoice } from '@/lib/storage/site-choices.ts';
import { writePolicy } from '@/lib/storage/write-policy.ts';

beforeEach(() => fakeBrowser.reset());

describe('choices for a site', () => {
  test('add to what was chosen before', async () => {
    await writeSiteChoice('www.facebook.com', { keep: true });
    await writeSiteChoice('www.facebook.com', { off: true });
    await writeSiteChoice('www.instagram.com', { keep: false });
    expect(await readSiteChoices()).toEqual({
      'www.facebook.com': { keep: true, off: true },
      'www.instagram.com': { keep: false },
    });
  });

  test('a yes from before accounts were named stays a yes, without a name and not for the feed', async () => {
    await browser.storage.local.set({ sites: { 'www.facebook.com': { keep: true } } });
    const { 'www.facebook.com': site = {} } = await readSiteChoices();
    expect(keepingOf(site, 'facebook-page')).toMatchObject({ keep: true });
    expect(keepingOf(site, 'facebook-page').accounts).toBeUndefined();
    expect(keepingOf(site, 'facebook-feed').keep).toBeUndefined();
  });

  test('a yes is for one account at a time; the names before are remembered', async () => {
    const site = 'www.facebook.com';
    for (const account of ['Dinkes', 'Dishub', 'Dinkes']) {
      const before = (await readSiteChoices())[site] ?? {};
      await writeSiteChoice(site, yesTo(before, 'facebook-page', account));
    }
    await writeSiteChoice(site, yesTo({}, 'facebook-feed', 'Siti'));
    expect((await readSiteChoices())[site]).toEqual({
      keep: true,
      accounts: ['Dinkes', 'Dishub'],
      feed: { keep: true, accounts: ['Siti'] },
    });
  });

  test('no more than twenty names are remembered', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Kantor ${index}`);
    const choice = yesTo({ keep: true, accounts: names }, 'facebook-page', 'Kantor baru');
    await writeSiteChoice('www.facebook.com', choice);
    expect((await readSiteChoices())['www.facebook.com']?.accounts).toHaveLength(20);
  });

  test('a damaged one counts as not asked, the others stay', async () => {
    const sites = { 'www.facebook.com': { keep: 'ya' }, 'www.instagram.com': { keep: true } };
    await browser.storage.local.set({ sites });
    expect(await readSiteChoices()).toEqual({ 'www.instagram.com': { keep: true } });
  });
});

describe('the language', () => {
  test('is remembered', async () => {
    expect(await readLanguage()).toBeNull();
    await writeLanguage('en');
    expect(await readLanguage()).toBe('en');
  });

  test('a damaged entry counts as none', async () => {
    await browser.storage.local.set({ language: 'xx' });
    expect(await readLanguage()).toBeNull();
  });
});

describe('the settings of the office', () => {
  test('are kept, and told to every page that watches', async () => {
    const told: string[] = [];
    const stop = watchPolicy(({ office }) => told.push(office));
    await writePolicy({ ...defaultPolicy, office: 'Dinkes' });
    expect((await readPolicy()).office).toBe('Dinkes');
    await expect.poll(() => told).toContain('Dinkes');
    stop();
    await writePolicy({ ...defaultPolicy, office: 'Dishub' });
    expect(told).not.toContain('Dishub');
  });

  test('a damaged entry counts as nothing set', async () => {
    await browser.storage.local.set({ policy: 'rusak' });
    expect(await readPolicy()).toEqual(defaultPolicy);
  });
});
