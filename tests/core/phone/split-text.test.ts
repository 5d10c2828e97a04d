import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from '@/lib/core/phone/split-text.ts';
import { longestLink, whatsappLink } from '@/lib/core/phone/whatsapp-link.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('a text in codes', () => {
  test('joined the parts are the text, and each fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 300 }), (text, limit) => {
        const parts = splitText(text, limit);
        expect(parts.join('')).toBe(text);
        for (const part of parts) expect(bytes(part)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test('a short text is one part, an empty one is one empty part', () => {
    expect(splitText('Loket buka 😀\n\nSenin.')).toEqual(['Loket buka 😀\n\nSenin.']);
    expect(splitText('')).toEqual(['']);
  });

  test('is cut behind lines, then behind words, and never inside of an emoji', () => {
    expect(splitText('Baris satu.\nBaris dua.\n', 14)).toEqual(['Baris satu.\n', 'Baris dua.\n']);
    expect(splitText('satu dua tiga empat', 10)).toEqual(['satu dua ', 'tiga empat']);
    const family = '👨‍👩‍👧‍👦';
    expect(splitText(family.repeat(3), 60)).toEqual([family.repeat(2), family]);
  });

  test('a character that is longer than a code is still whole when joined', () => {
    const pile = `e${'\u0301'.repeat(300)}`;
    expect(splitText(pile, 100).join('')).toBe(pile);
  });
});

describe('the link to WhatsApp', () => {
  test('carries the text exactly, with its lines and emoji', () => {
    const text = 'Loket & jadwal: 08.00?\nGratis 😀 #Warga+1';
    const link = whatsappLink(text);
    expect(new URL(link ?? '').searchParams.get('text')).toBe(text);
    expect(link).toMatch(/^https:\/\/wa\.me\/\?text=[\w%.!~*'()-]+$/);
  });

  test('any text is carried or refused, never cut and never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 2000 }), (text) => {
        const link = whatsappLink(text);
        if (link === null)
          expect(encodeURIComponent(text).length + 20).toBeGreaterThan(longestLink);
        else expect(new URL(link).searchParams.get('text')).toBe(text);
      }),
    );
    expect(whatsappLink('rusak \ud800 separuh')).toContain('%EF%BF%BD');
    expect(whatsappLink('')).toBeNull();
  });
});
