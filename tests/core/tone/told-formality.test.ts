import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/core/check.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import { unchecked } from '../../../lib/core/unchecked.ts';

const told = (text: string, audience = defaultPolicy.audience) =>
  check({
    text,
    channels: ['facebook'],
    selfCheck: unchecked,
    mediaCount: 0,
    policy: { ...defaultPolicy, audience },
  }).formality;

const letter = 'Permohonan yang lengkap diselesaikan dalam tiga hari kerja.';
const chat = 'gak tau nih min, kok blm nyampe jg ya paketnya';

describe('what a person is told of how casual a text sounds', () => {
  test('a letter is formal, with the words that make it so', () => {
    const formality = told(letter);
    expect(formality).toMatchObject({ band: 'formal', casual: [], sentence: null });
    expect(formality?.formal.length).toBeGreaterThan(0);
    for (const word of formality?.formal ?? []) expect(letter).toContain(word);
    expect(formality?.degree).toBeLessThan(20);
  });

  test('a chat is too casual, with its words, each once', () => {
    const formality = told(chat);
    expect(formality).toMatchObject({
      band: 'informal',
      casual: ['gak', 'tau', 'min'],
      formal: [],
    });
    expect(told('Gak, gak tau, paketnya belum sampai juga.')?.casual).toEqual(['Gak', 'tau']);
    expect(formality?.degree).toBeGreaterThan(90);
  });

  test('a friendly call still fits', () => {
    const call = 'Yuk, vaksin Sabtu ini. Sobat Serang boleh datang tanpa daftar.';
    expect(told(call)).toMatchObject({ band: 'neutral' });
    expect(told(call)?.casual).toContain('Yuk');
  });

  test('one casual sentence in a formal text is quoted', () => {
    expect(told(`${letter}\n${letter}\n${chat}`)?.sentence).toBe(chat);
    expect(told(chat)?.sentence).toBeNull();
  });

  test('close to the middle it says that it is little better than a coin', () => {
    const right = (text: string) => told(text)?.right ?? 0;
    expect(right('Yuk, vaksin Sabtu ini. Sobat Serang boleh datang tanpa daftar.')).toBeLessThan(
      right(letter),
    );
  });

  test('to young readers an office may speak as they do', () => {
    expect(told(chat, 'remaja dan pelajar')).toMatchObject({ band: 'neutral', sentence: null });
  });

  test('too few words say nothing', () => {
    expect(told('')).toBeNull();
    expect(told('Gak tau.')).toBeNull();
  });
});

describe('what is in other languages does not count', () => {
  const greeting = 'Sampurasun, wargi Serang! Kumaha damang? Abdi mah hoyong ngabantosan.';

  test('a greeting in Sundanese alone is neither formal nor informal', () => {
    expect(told(greeting)).toBeNull();
  });

  test('beside an Indonesian post it changes nothing', () => {
    expect(told(`${greeting}\n${letter}`)).toEqual(told(letter));
  });

  test('nor does the English name of an event', () => {
    const call = 'Warga diundang menghadiri pembukaan pada hari Minggu di alun-alun';
    const [alone, named] = [told(`${call}.`), told(`${call} untuk Car Free Day.`)];
    expect(named?.casual.concat(named.formal)).not.toContain('Car');
    expect(told(`Car Free Day ${call.toLowerCase()}.`)?.degree).toBe(alone?.degree);
  });
});
