import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLoss, noticeLoss } from '@/lib/storage/notice-loss.ts';
import { given } from './demand.ts';
import { hour, inWorld, request } from './world.ts';

beforeEach(() => fakeBrowser.reset());

test('an empty database is no loss where there was nothing', async () => {
  await inWorld(async ({ database }) => {
    expect(await noticeLoss(database)).toBe(false);
    expect(await noticeLoss(database)).toBe(false);
  });
});

test('a database that was thrown away is told until the person has read it', async () => {
  await inWorld(async ({ database, copies }) => {
    given(await copies.keep(request()));
    expect(await noticeLoss(database)).toBe(false);
  });
  await inWorld(async ({ database, copies }) => {
    expect(await noticeLoss(database)).toBe(true);
    given(await copies.keep(request()));
    expect(await noticeLoss(database)).toBe(true);
    await forgetLoss();
    expect(await noticeLoss(database)).toBe(false);
  });
  await inWorld(async ({ database }) => expect(await noticeLoss(database)).toBe(true));
});

test('what a person threw away and the bin let go is no loss', async () => {
  await inWorld(async ({ database, copies, bin, clock }) => {
    const { id } = given(await copies.keep(request()));
    expect(await noticeLoss(database)).toBe(false);
    given(await bin.discard(id));
    clock.pass(31 * 24 * hour);
    expect(given(await bin.emptyOld())).toBe(1);
    expect(await noticeLoss(database)).toBe(false);
  });
});

test('a damaged entry of the settings is no loss', async () => {
  await browser.storage.local.set({ drafts: 5 });
  await inWorld(async ({ database }) => expect(await noticeLoss(database)).toBe(false));
});
