import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { heldFields } from '@/lib/core/policy-pack/held-fields.ts';
import { readManagedPack, withManaged } from '@/lib/storage/managed-pack.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { writePolicy } from '@/lib/storage/write-policy.ts';
import { packFile } from '../core/support/signed-pack.ts';

beforeEach(() => fakeBrowser.reset());

const give = (text: unknown) =>
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({ pack: text }));

test('what the administrator set goes before what is written here', async () => {
  give(packFile());
  await writePolicy({ ...defaultPolicy, office: 'Dinkes', values: ['Lain'] });
  expect(await readPolicy()).toEqual({ ...defaultPolicy, office: 'Dinkes', values: ['Melayani'] });
});

test.each([
  ['none', undefined],
  ['an empty one', ''],
  ['one that is no text', 7],
])('%s is none', async (_, text) => {
  give(text);
  expect(await readManagedPack()).toEqual({ ok: true, value: null });
  expect(await withManaged(defaultPolicy)).toBe(defaultPolicy);
});

test('a browser that refuses to read has none', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('not found'));
  expect(await readManagedPack()).toEqual({ ok: true, value: null });
});

test('a pack of the administrator that is not right is named, and sets nothing', async () => {
  give(packFile().replace('Melayani', 'Melayanl'));
  expect(await readManagedPack()).toEqual({ ok: false, failure: { code: 'policy.signature' } });
  expect(await withManaged(defaultPolicy)).toBe(defaultPolicy);
});

test('with one field of a part all of the part is held, and fields of no part alone', () => {
  expect(heldFields({ values: [], office: 'x' })).toEqual([
    'values',
    'office',
    'region',
    'readingTarget',
  ]);
});
