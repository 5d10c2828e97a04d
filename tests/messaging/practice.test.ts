import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { besidePractice } from '@/entrypoints/background/practice.ts';
import { practicePage } from '@/lib/core/practice/practice-post.ts';
import { succeed } from '@/lib/core/result.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { RequestOf } from '@/lib/messaging/protocol.ts';
import type { Handlers } from '@/lib/messaging/serve.ts';
import { readPractice } from '@/lib/storage/practice-text.ts';

const id = '3f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f';
const request = { id, text: 'Imunisasi gratis.' } as RequestOf<'keepWorkingCopy'>;

const keepWorkingCopy = vi.fn(async () => succeed({ id, savedAt: '2026-11-29T08:00:00.000Z' }));
const check = vi.fn(async () => succeed({} as never));
const openDesk = vi.fn(async () => succeed(null));
const discardWorkingCopy = vi.fn(async () => succeed(null));
const handlers = { keepWorkingCopy, check, openDesk, discardWorkingCopy } as unknown as Handlers;

const answersFor = besidePractice(handlers);
const onPractice = { url: `${browser.runtime.getURL(practicePage)}#x` };
const elsewhere = { url: 'https://www.facebook.com/practice.html' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

test('what is kept in practice is held apart and is no draft', async () => {
  const kept = await answersFor(onPractice).keepWorkingCopy(request, onPractice);
  expect(kept).toMatchObject({ ok: true, value: { id } });
  expect(keepWorkingCopy).not.toHaveBeenCalled();
  expect(await readPractice()).toBe(request.text);
});

test('left out of keeping, it is forgotten, and no draft goes to the bin', async () => {
  await answersFor(onPractice).keepWorkingCopy(request, onPractice);
  await answersFor(onPractice).discardWorkingCopy({ id }, onPractice);
  expect(discardWorkingCopy).not.toHaveBeenCalled();
  expect(await readPractice()).toBeNull();
});

test('it belongs to no draft, for the check and for the desk', async () => {
  const asked = {
    ...{ text: 'a', channels: ['other'], selfCheck: unchecked, mediaCount: 0, draftId: id },
  } as RequestOf<'check'>;
  await answersFor(onPractice).check(asked, onPractice);
  expect(check).toHaveBeenCalledWith({ ...asked, draftId: null }, onPractice);
  await answersFor(onPractice).openDesk({ draftId: id }, onPractice);
  expect(openDesk).toHaveBeenCalledWith({ draftId: null }, onPractice);
});

test('no other page has these answers, whatever it is called', () => {
  for (const sender of [elsewhere, { url: browser.runtime.getURL('/desk.html') }, {}])
    expect(answersFor(sender)).toBe(handlers);
});
