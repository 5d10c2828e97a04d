import { Decrypter, Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { identityOfWords, recipientOfWords } from '@/lib/backup/word-key.ts';
import { automaticPlanSchema } from '@/lib/core/backup/automatic.ts';

const words = 'pantai lampu kertas embun sawah gitar';

test('the same words are always the same key, in the form that age knows', async () => {
  expect(await identityOfWords(words)).toBe(await identityOfWords(words));
  expect(await identityOfWords(words)).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
  expect(await identityOfWords(`${words}s`)).not.toBe(await identityOfWords(words));
  const lock = { recipient: await recipientOfWords(words), since: '2026-11-29T00:00:00.000Z' };
  const plan = { days: 1, place: 'folder', lock, askedAt: lock.since };
  expect(automaticPlanSchema.safeParse(plan).success).toBe(true);
});

test('what is kept locks files that only the words open', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await recipientOfWords(words));
  const locked = await encrypter.encrypt('semua draf');
  const decrypter = new Decrypter();
  decrypter.addIdentity(await identityOfWords(words));
  expect(await decrypter.decrypt(locked, 'text')).toBe('semua draf');
  const other = new Decrypter();
  other.addIdentity(await identityOfWords('lampu pantai kertas embun sawah gitar'));
  await expect(other.decrypt(locked)).rejects.toThrow('no identity matched');
});

test('the key of words that were noted years ago stays theirs', async () => {
  expect(await recipientOfWords(words)).toBe(
    'age1upgr0q9g56lawt8pygv5fr7xhzmk06gws4a4knfugrxy5xyq4v8q45mypz',
  );
});
