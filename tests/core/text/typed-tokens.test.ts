import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPost } from '../../../lib/core/text/post.ts';
import { typeTokens } from '../../../lib/core/text/typed-tokens.ts';

const typed = (text: string) =>
  typeTokens(readPost(text, 'facebook')).map(({ start, end, kind }) => [
    text.slice(start, end),
    kind,
  ]);

test('says what each piece is', () => {
  expect(typed('Sabtu, 28 November 2026 pukul 08.00 WIB, biaya Rp50.000')).toEqual([
    ['Sabtu', 'word'],
    ['28 November 2026', 'date'],
    ['pukul', 'word'],
    ['08.00 WIB', 'time'],
    ['biaya', 'word'],
    ['Rp50.000', 'money'],
  ]);
  expect(
    typed('Cek bapenda.go.id 😊 #PajakSehat @samsat halo@dinas.go.id jam 7, 20 orang'),
  ).toEqual([
    ['Cek', 'word'],
    ['bapenda.go.id', 'link'],
    ['😊', 'emoji'],
    ['#PajakSehat', 'hashtag'],
    ['@samsat', 'mention'],
    ['halo@dinas.go.id', 'mail'],
    ['jam', 'word'],
    ['7', 'time'],
    ['20', 'number'],
    ['orang', 'word'],
  ]);
});

test('a sum with its scale is one piece, and a plain number none of time', () => {
  expect(typed('Rp1,2 miliar dan 12.500 warga')).toEqual([
    ['Rp1,2 miliar', 'money'],
    ['dan', 'word'],
    ['12.500', 'number'],
    ['warga', 'word'],
  ]);
});

test('for any text, pieces stand in order and never overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const pieces = typeTokens(readPost(text, 'facebook'));
      const wrong = pieces.filter(
        ({ start, end }, at) => end <= start || start < (pieces[at - 1]?.end ?? 0),
      );
      expect(wrong).toEqual([]);
    }),
  );
});
