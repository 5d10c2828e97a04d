import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unwrapKey, wrapKey } from '@/lib/storage/lock/wrap-key.ts';
import { makeKeysToWrap, signHash } from '@/lib/storage/people/keys.ts';
import { SessionMember } from '@/lib/storage/people/session-member.ts';

const id = 'a'.repeat(64);

beforeEach(() => fakeBrowser.reset());

test('who opens their keys is at work in every context, and in one that begins later', async () => {
  const { secret, signing } = await makeKeysToWrap();
  const [page, background] = [new SessionMember(), new SessionMember()];
  await page.open({ id, secret, minutes: 15 });
  expect(background.id).toBe(id);
  const late = new SessionMember();
  await late.ready;
  expect(late.id).toBe(id);
  const keys = await late.keys();
  expect(keys && (await signHash(keys.signing, id))).toBe(await signHash(signing, id));
  await background.close();
  expect([page.id, background.id, late.id]).toEqual([null, null, null]);
  expect(await late.keys()).toBeNull();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('their time is up by itself, and use prolongs it', async () => {
  let time = 0;
  const member = new SessionMember(() => time);
  await member.open({ id, secret: null, minutes: 5 });
  time = 4 * 60_000;
  await member.note();
  time = 8 * 60_000;
  expect(member.id).toBe(id);
  time = 9 * 60_000;
  expect(member.id).toBeNull();
  await member.note();
  expect(member.id).toBeNull();
});

test('what lies there and is no member is nobody', async () => {
  await fakeBrowser.storage.session.set({ openMember: { id: 'x', minutes: -1 } });
  const member = new SessionMember();
  await member.ready;
  expect(member.id).toBeNull();
});

test('the keys go through a real passphrase, and sign as before', async () => {
  const { secret } = await makeKeysToWrap();
  const wrapped = await wrapKey(secret, 'tiga kucing di loket');
  if (!wrapped.ok) throw new Error(wrapped.failure.code);
  expect(new TextDecoder('latin1').decode(wrapped.value)).toContain('-> scrypt');
  expect(await unwrapKey(wrapped.value, 'tiga kucing di loket')).toEqual({
    ok: true,
    value: secret,
  });
  expect(await unwrapKey(wrapped.value, 'empat kucing di loket')).toMatchObject({ ok: false });
});
