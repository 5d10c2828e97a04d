import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tidyLate, tidyNow } from '@/entrypoints/background/tidying.ts';

let isLocked: boolean;
const tidy = vi.fn(async () => undefined);
const tidying = { isLocked: async () => isLocked, tidy };

beforeEach(() => {
  fakeBrowser.reset();
  tidy.mockClear();
});

test('a desk that is not locked is tidied at once, and not again', async () => {
  isLocked = false;
  await tidyNow(tidying);
  expect(tidy).toHaveBeenCalledOnce();
  await tidyLate(tidying);
  expect(tidy).toHaveBeenCalledOnce();
});

test('a locked desk is tidied once it is unlocked', async () => {
  isLocked = true;
  await tidyNow(tidying);
  await tidyLate(tidying);
  expect(tidy).not.toHaveBeenCalled();
  isLocked = false;
  await tidyLate(tidying);
  await tidyLate(tidying);
  expect(tidy).toHaveBeenCalledOnce();
});
