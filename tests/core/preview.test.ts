import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { previewFold } from '../../lib/core/preview.ts';

const preview = (text: string) =>
  previewFold(text, 'instagram', analyze(text, { channel: 'instagram' }).findings);

const ceremonial =
  'Dalam rangka Hari Kesehatan Nasional, dinas menggelar acara bersama para tamu dari seluruh kecamatan di aula kantor yang baru. Periksa gula darah gratis di puskesmas terdekat setiap hari kerja.';

describe('the fold', () => {
  test('shows about 125 characters of a long text', () => {
    const { now, about } = preview(ceremonial);
    expect(about).toBe(125);
    expect(now).toEqual({ shown: ceremonial.slice(0, 125), end: 125, isCut: true });
  });

  test('shows a short text whole', () => {
    const text = 'Posyandu buka Sabtu.\n';
    expect(preview(text).now).toEqual({ shown: text.trim(), end: text.length, isCut: false });
    expect(preview('').now).toEqual({ shown: '', end: 0, isCut: false });
  });

  test('never cuts a character as people see it', () => {
    const family = '👩‍👩‍👧‍👦';
    for (const before of [123, 124, 125]) {
      const text = `${'a'.repeat(before)}${family.repeat(3)}`;
      const { now } = preview(text);
      const shown = now.shown.slice(before);
      expect(family.repeat(125 - before)).toBe(shown);
    }
    expect(preview(`${'e\u0301'.repeat(200)}`).now.end).toBe(250);
  });

  test('and what is behind it are together the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { now } = previewFold(text, 'facebook', []);
        expect(text.slice(0, now.end).trimEnd()).toBe(now.shown);
        expect(text.slice(now.end).trim() !== '').toBe(now.isCut);
      }),
    );
  });
});

describe('the better fold', () => {
  test('begins with the writer’s own sentence that serves citizens', () => {
    const { better } = preview(ceremonial);
    expect(better?.shown).toMatch(/^Periksa gula darah gratis di puskesmas terdekat/u);
    expect(better?.fix.label?.id).toBe('Pindahkan ke atas');
  });

  test.each([
    [
      'the first sentence serves already',
      'Periksa gula darah gratis di puskesmas terdekat setiap hari kerja. Hari Kesehatan Nasional ke-62 diperingati di aula.',
    ],
    [
      'no sentence serves',
      'Dalam rangka Hari Kesehatan Nasional, dinas menggelar acara di aula kantor. Turut hadir para tamu undangan lainnya.',
    ],
  ])('is not there where %s', (_, text) => {
    expect(preview(text).better).toBeNull();
  });
});
