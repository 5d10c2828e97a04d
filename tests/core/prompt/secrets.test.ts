import { describe, expect, test } from 'vitest';
import { offices } from '@/lib/core/audience/offices/index.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { postKinds } from '@/lib/core/post-kind.ts';
import { beginForm } from '@/lib/core/prompt/begin.ts';
import { composePrompt, withPart } from '@/lib/core/prompt/compose.ts';
import { findSecrets } from '@/lib/core/prompt/find-secrets.ts';
import { emptyForm } from '@/lib/core/prompt/form.ts';
import { secretsOf } from '@/lib/core/prompt/secrets-of.ts';
import { tones } from '@/lib/core/prompt/words.ts';

const wordsIn = (text: string) => findSecrets(text, defaultPolicy).map(({ words }) => words);

describe('before a text goes to an AI', () => {
  test.each([
    ['Penerima: NIK 3604014507900001', '3604014507900001'],
    ['Hubungi Ibu Siti 0812-3456-7890', '0812-3456-7890'],
    ['Hubungi Ibu Siti 0812-3456-7890', 'Ibu Siti'],
    ['Pasien TBC bernama Siti Aminah sudah sembuh', 'Siti Aminah'],
    ['Menurut nota dinas, bantuan naik', 'nota dinas'],
    ['Keputusan ini belum diumumkan', 'belum diumumkan'],
    ['Kata sandi wifi: gajah', 'Kata sandi'],
    ['Pakai sk-abcdefghijklmnopqrstu', 'sk-abcdefghijklmnopqrstu'],
    ['Kirim ke rina.wati@gmail.com', 'rina.wati@gmail.com'],
  ])('in “%s” stands “%s”', (text, words) => {
    expect(wordsIn(text).join(' | ')).toContain(words);
  });

  test.each([
    'Telepon (0254) 200123, darurat 112.',
    'Cukup bawa KTP dan KK.',
    'Ibu hamil di Kecamatan Cikande',
    'Bapak Bupati membuka layanan.',
    'Sabtu, 5 Desember 2026, 06.00–10.00 WIB',
  ])('“%s” may go', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test('a number that the office set as its own may go', () => {
    const policy = { ...defaultPolicy, numbers: ['0812-3456-7890'] };
    expect(findSecrets('WA 0812-3456-7890', policy)).toEqual([]);
  });

  test.each(offices.map(({ id }) => id))('nothing of our own words is found, for %s', (readers) => {
    const form = beginForm({ ...defaultPolicy, readers });
    for (const kind of postKinds) {
      expect(composePrompt({ ...form, kind }).parts.flatMap(({ text }) => wordsIn(text))).toEqual(
        [],
      );
    }
    expect(tones.flatMap(wordsIn)).toEqual([]);
  });
});

describe('what was found in a prompt', () => {
  const form = { ...emptyForm, facts: { ...emptyForm.facts, contact: 'Ibu Siti 0812-3456-7890' } };
  const look = (of: typeof emptyForm) => secretsOf(of, composePrompt(of), defaultPolicy);

  test('is told of its fact, and a copy may go without it', () => {
    const secrets = look(form);
    expect([...secrets.facts.keys()]).toEqual(['contact']);
    expect(secrets.isOnlyInFacts).toBe(true);
    expect(secrets.parts.map(({ part }) => part.id)).toEqual(['facts']);
  });

  test('elsewhere leaves only the question', () => {
    const secrets = look({ ...form, background: 'Nota dinas kepala' });
    expect(secrets.isOnlyInFacts).toBe(false);
    expect(secrets.parts.map(({ part }) => part.id)).toEqual(['context', 'facts']);
  });

  test('in a part written by hand is found too, where no fact can be left out', () => {
    const secrets = look(withPart(form, 'facts', 'NIK 3604014507900001'));
    expect(secrets.facts.size).toBe(0);
    expect(secrets.isOnlyInFacts).toBe(false);
    expect(secrets.parts).toHaveLength(1);
  });
});
