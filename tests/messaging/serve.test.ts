import { describe, expect, test, vi } from 'vitest';
import { succeed } from '@/lib/core/result.ts';
import { type Handlers, serve } from '@/lib/messaging/serve.ts';

const sender = { id: 'siap-tayang' };

const handlers = () => ({
  injectPanel: vi.fn<Handlers['injectPanel']>(),
  check: vi.fn<Handlers['check']>(),
  keepWorkingCopy: vi.fn<Handlers['keepWorkingCopy']>(),
  discardWorkingCopy: vi.fn<Handlers['discardWorkingCopy']>(async () => succeed(null)),
  notePublication: vi.fn<Handlers['notePublication']>(),
  chooseForSite: vi.fn<Handlers['chooseForSite']>(),
  reportPoints: vi.fn<Handlers['reportPoints']>(),
  claimTab: vi.fn<Handlers['claimTab']>(),
  losePin: vi.fn<Handlers['losePin']>(),
  useSite: vi.fn<Handlers['useSite']>(),
  leaveSite: vi.fn<Handlers['leaveSite']>(),
  openDesk: vi.fn<Handlers['openDesk']>(),
  openReaders: vi.fn<Handlers['openReaders']>(),
  followPlans: vi.fn<Handlers['followPlans']>(),
  findDue: vi.fn<Handlers['findDue']>(),
  findComposers: vi.fn<Handlers['findComposers']>(),
  loadIntoComposer: vi.fn<Handlers['loadIntoComposer']>(),
});

const id = '0b0f2a1e-5c3a-4d0f-9c57-2f6a4e1b7a10';

describe('a message of the protocol', () => {
  test('reaches its handler, with who sent it', async () => {
    const all = handlers();
    const answer = await serve({ name: 'discardWorkingCopy', request: { id } }, sender, all);
    expect(answer).toEqual(succeed(null));
    expect(all.discardWorkingCopy).toHaveBeenCalledExactlyOnceWith({ id }, sender);
  });

  test.each([
    ['an id that is none', { id: 'draf-1' }],
    ['more than was agreed', { id, reason: 'x' }],
    ['nothing', undefined],
  ])('with %s is refused before a handler sees it', async (_, request) => {
    const all = handlers();
    const answer = await serve({ name: 'discardWorkingCopy', request }, sender, all);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'message.unknown' } });
    expect(all.discardWorkingCopy).not.toHaveBeenCalled();
  });

  test('whose handler throws is a failure, not a silence', async () => {
    const all = handlers();
    all.discardWorkingCopy.mockRejectedValue(new Error('stopped'));
    const answer = await serve({ name: 'discardWorkingCopy', request: { id } }, sender, all);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'save.interrupted' } });
  });
});

test.each([
  ['no object', 'discardWorkingCopy'],
  ['nothing', null],
  ['an unknown name', { name: 'publishPost', request: null }],
  ['a name of every object', { name: 'toString', request: null }],
  ['a message for panels', { composer: 'loadText', request: null }],
])('%s is refused as not ours', async (_, message) => {
  expect(await serve(message, sender, handlers())).toMatchObject({
    failure: { code: 'message.unknown' },
  });
});
