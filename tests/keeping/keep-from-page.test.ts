import { describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '@/lib/core/result.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { KeepRequest } from '@/lib/core/working-copy.ts';
import { type Keep, keepFromPage } from '@/lib/keeping/keep-from-page.ts';

const id = crypto.randomUUID();
const request: KeepRequest = {
  id,
  site: 'desk',
  composer: 'desk',
  channel: 'facebook',
  text: 'Halo',
  entities: [],
  selfCheck: unchecked,
  writer: crypto.randomUUID(),
  basis: null,
};
const kept = succeed({ id, savedAt: '2026-11-24T01:00:00.000Z' });

const seen = (state: DocumentVisibilityState) =>
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);

describe('a page of ours', () => {
  test('keeps by itself while it is seen', async () => {
    seen('visible');
    const [here, background] = [vi.fn<Keep>(async () => kept), vi.fn<Keep>()];
    expect(await keepFromPage(here, background)(request)).toBe(kept);
    expect(background).not.toHaveBeenCalled();
  });

  test('leaves it to the background when it goes', async () => {
    seen('hidden');
    const [here, background] = [vi.fn<Keep>(), vi.fn<Keep>(async () => kept)];
    expect(await keepFromPage(here, background)(request)).toBe(kept);
    expect(here).not.toHaveBeenCalled();
  });

  test('keeps by itself where the background does not answer', async () => {
    seen('hidden');
    const here = vi.fn<Keep>(async () => kept);
    const background = vi.fn<Keep>(async () => fail({ code: 'save.interrupted' }));
    expect(await keepFromPage(here, background)(request)).toBe(kept);
  });
});
