import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fateOfSettings, takeSettings } from '@/entrypoints/desk/backup/settings.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { readSiteChoices, writeSiteChoice } from '@/lib/storage/site-choices.ts';
import { writePolicy } from '@/lib/storage/write-policy.ts';

beforeEach(() => fakeBrowser.reset());

const yes = { keep: true, accounts: ['Dinkes'] };
const ofColleague = {
  policy: { office: 'Dinkes' },
  sites: {
    'www.facebook.com': {
      ...yes,
      feed: { keep: true, accounts: ['Siti'] },
      place: { left: 1, top: 2 },
    },
    'www.instagram.com': { ...yes, off: true },
    'business.facebook.com': { off: true },
    'web.facebook.com': { off: 'ya' },
  },
};

describe('the settings of a file', () => {
  test('never say yes for the person here: only what is switched off is taken, and told', async () => {
    await writeSiteChoice('business.facebook.com', yes);
    expect(await fateOfSettings(ofColleague)).toEqual({
      policy: 'taken',
      off: ['www.instagram.com'],
    });
    await takeSettings(ofColleague);
    expect(await readSiteChoices()).toEqual({
      'business.facebook.com': yes,
      'www.instagram.com': { off: true },
    });
    expect(await fateOfSettings(ofColleague)).toEqual({ policy: 'none', off: [] });
  });

  test('are told where only a site is switched off, and the office is the same', async () => {
    const sites = { 'www.instagram.com': { off: true } };
    expect(await fateOfSettings({ policy: {}, sites })).toEqual({
      policy: 'none',
      off: ['www.instagram.com'],
    });
    expect(await fateOfSettings(null)).toEqual({ policy: 'none', off: [] });
  });

  test('leave what the office set here', async () => {
    await writePolicy({ ...defaultPolicy, office: 'Dishub' });
    await takeSettings(ofColleague);
    expect((await readPolicy()).office).toBe('Dishub');
    expect((await fateOfSettings(ofColleague)).policy).toBe('kept');
  });
});
