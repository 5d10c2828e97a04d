import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { bytesOfCode, splitText } from '@/lib/core/phone/split-text.ts';
import { photograph, randomOf } from './camera.ts';

const sentence = 'Cek tekanan darah gratis di Alun-alun Kota Serang, Sabtu. Bawa KTP 😀\n';
/** The fullest code that a text is split into. */
const fullest = splitText(sentence.repeat(20)).toSorted((a, b) => b.length - a.length)[0] ?? '';

/** In pictures 1080 wide, of which the code fills a half. */
const width = 540;

describe('the fullest code in a blurred picture from aside', () => {
  test.each([1, 2, 3, 4])('is read to the letter, shot %i', (seed) => {
    expect(new TextEncoder().encode(fullest).length).toBeGreaterThan(0.85 * bytesOfCode);
    const random = randomOf(seed);
    const code = encodeQR(fullest, 'raw', { ecc: 'low', border: 4 });
    const shot = { width, turn: (random() - 0.5) / 5, blur: 1, noise: 14 };
    const picture = photograph(code, shot, random);
    const effort = { effort: 4, timeLimit: 5000 };
    expect(decodeQR(picture, effort)).toBe(fullest);
  });
});
