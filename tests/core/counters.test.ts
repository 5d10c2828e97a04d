import { describe, expect, test } from 'vitest';
import { countPost } from '../../lib/core/counters.ts';

const linksOf = (text: string): string[] =>
  countPost(text, 'instagram').links.places.map(({ start, end }) => text.slice(start, end));

describe('characters', () => {
  test('are counted as the browser counts them, line ends too', () => {
    expect(countPost('a\nb', 'facebook').characters).toEqual({
      count: 3,
      limit: 63_206,
      advised: null,
    });
    expect(countPost('😊', 'instagram').characters).toMatchObject({ count: 2, limit: 2200 });
  });

  test('are counted to the end, also past the limit', () => {
    expect(countPost('a'.repeat(100_000), 'facebook').characters.count).toBe(100_000);
  });
});

describe('hashtags and mentions', () => {
  test('are counted where they stand alone', () => {
    const { hashtags, mentions } = countPost(
      '#BantenSehat (#Cek_Kesehatan) #1 a#b @dinkes_banten, humas@dinkes.go.id https://a.go.id/#bagian',
      'instagram',
    );
    expect(hashtags).toEqual({ count: 2, limit: 30, advised: 5 });
    expect(mentions).toEqual({ count: 1, limit: 20, advised: null });
  });

  test('have no limit on Facebook', () => {
    expect(countPost('#Banten', 'facebook').hashtags).toEqual({
      count: 1,
      limit: null,
      advised: null,
    });
  });
});

describe('links', () => {
  test.each<[string, string[]]>([
    [
      'Daftar di https://layanan.bantenprov.go.id/ktp?id=1.',
      ['https://layanan.bantenprov.go.id/ktp?id=1'],
    ],
    ['Buka www.dinkes.go.id, lalu lapor.go.id (gratis).', ['www.dinkes.go.id', 'lapor.go.id']],
    ['Singkat: bit.ly/abc dan s.id/xyz', ['bit.ly/abc', 's.id/xyz']],
    ['Surel humas@dinkes.go.id, pukul 08.00, S.Sos., Rp50.000.', []],
    ['selesai.Lalu pulang', []],
  ])('in %j', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  test('are live on Facebook and only text on Instagram', () => {
    expect(countPost('', 'facebook').links.areClickable).toBe(true);
    expect(countPost('', 'instagram').links.areClickable).toBe(false);
  });
});
