import { Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { openBundle, packBundle } from '@/lib/backup/bundle-file.ts';
import { lockOf } from '@/lib/backup/open-backup.ts';
import { recipientOf } from '@/lib/core/bundle/recipient.ts';
import { bundleLines } from '@/lib/core/bundle/write-bundle.ts';
import { makeKeys } from '@/lib/storage/people/keys.ts';
import { version } from '../records/histories.ts';
import { bundleOf } from './bundle-of.ts';

const whole = bundleOf([version('Posyandu buka Sabtu.')]);
const [rina, dewi, agus] = await Promise.all([makeKeys(), makeKeys(), makeKeys()]);

async function lockedFor(...people: readonly { readonly encryptionKey: string }[]): Promise<Blob> {
  const recipients = people.map(({ encryptionKey }) => recipientOf(encryptionKey));
  const file = await packBundle(whole, { recipients });
  if (!file.ok) throw new Error(file.failure.code);
  return file.value;
}

describe('a bundle for the keys of members', () => {
  test('is opened by each of them alone, with a key that nobody can take out', async () => {
    const file = await lockedFor(rina, dewi);
    expect(await lockOf(file)).toEqual({ ok: true, value: 'keys' });
    expect(await file.text()).not.toContain('Posyandu');
    for (const { encryption } of [rina, dewi]) {
      expect(encryption.extractable).toBe(false);
      expect(await openBundle(file, { keys: [encryption] })).toEqual({ ok: true, value: whole });
    }
    expect(await openBundle(file, { keys: [agus.encryption, dewi.encryption] })).toMatchObject({
      ok: true,
    });
  });

  test('says of another key that it is not for it', async () => {
    const file = await lockedFor(rina);
    for (const keys of [[agus.encryption], []])
      expect(await openBundle(file, { keys })).toMatchObject({
        failure: { code: 'bundle.not-for-you' },
      });
  });

  test('says of a file under words that it is not for a key', async () => {
    const file = await packBundle(whole, { words: 'pantai lampu kertas embun sawah gitar' });
    if (!file.ok) throw new Error(file.failure.code);
    expect(await lockOf(file.value)).toEqual({ ok: true, value: 'words' });
    expect(await openBundle(file.value, { keys: [rina.encryption] })).toMatchObject({
      failure: { code: 'bundle.not-for-you' },
    });
  });

  test('that was cut or changed anywhere is left alone', async () => {
    const bytes = await (await lockedFor(rina)).bytes();
    const codes = ['bundle.cut', 'bundle.not-ours', 'bundle.not-for-you'];
    for (let at = 0; at < bytes.length; at += 13) {
      for (const broken of [bytes.slice(0, at), bytes.with(at, (bytes[at] ?? 0) ^ 1)]) {
        const opened = await openBundle(new Blob([broken as Uint8Array<ArrayBuffer>]), {
          keys: [rina.encryption],
        });
        expect(opened.ok, `at ${at}`).toBe(false);
        expect(codes).toContain(opened.ok ? '' : opened.failure.code);
      }
    }
  });

  test('is told apart from something else that was locked for the same key', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipientOf(rina.encryptionKey));
    const letter = await encrypter.encrypt(bundleLines(whole).join('\n'));
    const opened = await openBundle(new Blob([letter as Uint8Array<ArrayBuffer>]), {
      keys: [rina.encryption],
    });
    expect(opened).toMatchObject({ failure: { code: 'bundle.cut' } });
  });
});
