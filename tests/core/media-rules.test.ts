import { describe, expect, test } from 'vitest';
import { firstKeptPicture, mostMedia, noteOf, refusalOf } from '@/lib/core/media-rules.ts';

const photo = { name: 'posyandu.jpg', type: 'image/jpeg', size: 1200 };

describe('files that are added to a draft', () => {
  test('pictures and videos of both sites are taken', () => {
    expect(refusalOf(photo, 0)).toBeNull();
    expect(refusalOf({ ...photo, name: 'IMG_1.HEIC', type: '' }, 0)).toBeNull();
  });

  test.each([
    [{ ...photo, name: 'surat.pdf', type: 'application/pdf' }, 0, 'type'],
    [{ ...photo, name: 'gambar.svg', type: 'image/svg+xml' }, 0, 'type'],
    [{ ...photo, name: 'tanpa', type: '' }, 0, 'type'],
    [{ ...photo, size: 0 }, 0, 'empty'],
    [photo, mostMedia, 'many'],
  ] as const)('%j after %i others is refused: %s', (file, count, why) => {
    expect(refusalOf(file, count)).toBe(why);
  });

  test('readers see the first picture whose content is kept, and no video', () => {
    const kept = { hash: 'a'.repeat(64), isKept: true };
    const noted = noteOf(photo);
    const film = { ...noteOf({ ...photo, name: 'film.mp4', type: 'video/mp4' }), ...kept };
    const second = { ...noteOf({ ...photo, name: 'kedua.png', type: 'image/png' }), ...kept };
    expect(firstKeptPicture([noted, film, second, { ...noted, ...kept }])).toBe(second);
    expect(firstKeptPicture([noted, film])).toBeNull();
  });

  test('a name is kept at its end, where shortened names differ', () => {
    const name = `${'a'.repeat(400)}.jpg`;
    expect(noteOf({ ...photo, name })).toMatchObject({ name: name.slice(-300), hash: null });
  });
});
