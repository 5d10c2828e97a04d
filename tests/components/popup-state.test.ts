import { describe, expect, test } from 'vitest';
import { popupState, type TabFacts } from '@/components/popup/popup-state.ts';
import { supportedSite } from '@/components/popup/supported-site.ts';
import { composer, facts, site } from './tab-facts.ts';

describe('the state of a tab', () => {
  test.each<[string, Partial<TabFacts>, string]>([
    ['another page', { site: null }, 'unsupported'],
    ['a site without permission', { isAllowed: false, composer }, 'not-allowed'],
    ['a site that was switched off', { choice: { off: true }, composer }, 'off'],
    ['our site without a composer', {}, 'no-composer'],
    ['our site with a composer', { composer }, 'composer'],
  ])('%s', (_, change, kind) => {
    expect(popupState({ ...facts, ...change }).kind).toBe(kind);
  });
});

describe('a supported site', () => {
  test.each([
    ['https://www.facebook.com/photo/1', site],
    ['https://web.facebook.com/', 'web.facebook.com'],
    ['https://www.threads.net/', 'www.threads.net'],
    ['about:blank', null],
    ['http://www.facebook.com/', null],
    [undefined, null],
  ])('%s', (address, expected) => {
    expect(supportedSite(address)?.site ?? null).toBe(expected);
  });
});
