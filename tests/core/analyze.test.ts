import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { maxCheckedLength } from '../../lib/core/limits.ts';
import { type Rule, severities } from '../../lib/core/rule.ts';
import { rules } from '../../lib/core/rules/index.ts';
import { markedText } from './support/rule-example.ts';
import { applyFix, ruleModules } from './support/rule-modules.ts';
import { unmark } from './support/unmark.ts';

const facebook = { channel: 'facebook' } as const;

/** Texts that rules have something to say about, in pieces and in any order. */
const pieces = ruleModules.flatMap(({ examples }) =>
  [...examples.flags, ...examples.allows].map((example) => unmark(markedText(example)).text),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom('\n', ' ', '. ', '😊', '(', '\ud83d'),
        fc.string(),
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

describe('for any text', () => {
  test('findings and their replacements lie inside it and change it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, fixes } of analyze(text, facebook).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const fix of fixes) {
            expect(fix.start).toBeGreaterThanOrEqual(0);
            expect(fix.end).toBeGreaterThanOrEqual(fix.start);
            expect(fix.end).toBeLessThanOrEqual(text.length);
            expect(applyFix(text, fix)).not.toBe(text);
          }
        }
      }),
    );
  });

  test('the same text gives the same findings', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyze(text, facebook)).toEqual(analyze(text, facebook));
      }),
    );
  });

  test('findings come heaviest first, then in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const order = analyze(text, facebook).findings.map(
          ({ severity, start }) => severities.indexOf(severity) * 1_000_000 + start,
        );
        expect(order).toEqual(order.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('a very long text', () => {
  test('is checked as far as Facebook goes', () => {
    const text = 'a '.repeat(maxCheckedLength);
    expect(analyze(text, facebook).checkedLength).toBe(maxCheckedLength);
  });

  test('is never cut inside a character', () => {
    const text = `a${'😊'.repeat(maxCheckedLength)}`;
    expect(analyze(text, facebook).checkedLength).toBe(maxCheckedLength - 1);
  });

  test('keeps quiet about what lies beyond', () => {
    const text = `${'a '.repeat(maxCheckedLength / 2)} NIK 3604014507900001`;
    expect(analyze(text, facebook).findings.filter(({ code }) => code === 'PDP-01')).toEqual([]);
  });
});

test.each([
  'a.',
  '1.',
  '1 ',
  '1-',
  'a-',
  'Dr. ',
  '... ',
  '#a',
  '@',
  '(',
  'Rp1.',
  'Senin, ',
  'NIB ',
  '\n',
  'https://a.id/',
  '\u0301',
  '😊',
])('a text of nothing but %j is checked to its end', (unit) => {
  const text = unit.repeat(Math.floor(maxCheckedLength / unit.length));
  expect(analyze(text, facebook).checkedLength).toBe(text.length);
});

test('a moved sentence keeps every letter and serves at once', () => {
  const text =
    'Dalam rangka hari jadi kota, dinas menggelar acara bersama tamu di aula. Periksa gratis di puskesmas terdekat setiap hari kerja.\nSampai jumpa.';
  const [finding] = analyze(text, facebook).findings;
  const [fix] = finding?.fixes ?? [];
  expect(fix?.label?.id).toBe('Pindahkan ke atas');
  const moved = applyFix(text, fix ?? { start: 0, end: 0, text: '' });
  expect(moved).toBe(
    'Periksa gratis di puskesmas terdekat setiap hari kerja. Dalam rangka hari jadi kota, dinas menggelar acara bersama tamu di aula.\nSampai jumpa.',
  );
  expect(analyze(moved, facebook).findings.map(({ code }) => code)).not.toContain('SER-02');
});

test('a headline stays on a line of its own when a sentence moves above it', () => {
  const text =
    'Bupati Tinjau Pasar\n\nHarga beras dipantau bersama jajaran dinas di pasar kota. Daftar pasar murah paling lambat 30 November 2026.';
  const [fix] = analyze(text, facebook).findings[0]?.fixes ?? [];
  expect(fix && applyFix(text, fix)).toBe(
    'Daftar pasar murah paling lambat 30 November 2026.\n\nBupati Tinjau Pasar\n\nHarga beras dipantau bersama jajaran dinas di pasar kota.',
  );
});

test('a weekday is put right in two ways', () => {
  const text = 'Cek gratis Minggu (28/11/2026).';
  const [finding] = analyze(text, facebook).findings;
  expect(finding?.why.id).toBe(
    '28 November 2026 jatuh pada hari Sabtu. Warga bisa datang di hari yang salah.',
  );
  expect(finding?.fixes.map((fix) => applyFix(text, fix))).toEqual([
    'Cek gratis Sabtu (28/11/2026).',
    'Cek gratis Minggu (29/11/2026).',
  ]);
  expect(finding?.fixes[1]?.label?.id).toBe('Yang benar Minggu (29/11)');
});

test.each([
  ['Bimtek untuk pedagang.', 'Pelatihan untuk pedagang.'],
  ['Siapkan NIB.', 'Siapkan nomor izin usaha (NIB).'],
  ['AYO IKUT BIMTEK.', 'AYO IKUT PELATIHAN.'],
  ['Ia Plt. Bupati.', 'Ia Pelaksana Tugas (Plt.) Bupati.'],
  ['Daftar CKG.', 'Daftar Cek Kesehatan Gratis (CKG).'],
  ['Unsur Muspika Kecamatan Cikande.', 'Unsur pimpinan Kecamatan Cikande.'],
  ['Datang ke kantor DPMPTSP.', 'Datang ke kantor perizinan (DPMPTSP).'],
  ['Tanya Kasi Pelayanan.', 'Tanya Kepala Seksi Pelayanan.'],
])('jargon gives way to plain words: %s', (text, plain) => {
  const [fix] = analyze(text, facebook).findings[0]?.fixes ?? [];
  expect(fix && applyFix(text, fix)).toBe(plain);
});

test.each(['TPA', 'TPS', 'IKM', 'KIA', 'PMI', 'UMK', 'HPP', 'SPAM', 'RTRW'])(
  'asks what %s means instead of replacing it',
  (term) => {
    const [finding] = analyze(`Warga datang ke ${term} besok.`, facebook).findings;
    expect(finding?.why.id).toMatch(/punya lebih dari satu arti: .+ Yang mana\?$/u);
    expect(finding?.fixes).toEqual([]);
  },
);

const ten = 'warga kota serang dan kabupaten lebak yang tinggal dekat pasar';

test.each([
  [`Semua ${ten} datang ke balai desa, kemudian mencatat nama ${ten}.`, 'kemudian mencatat'],
  [`Semua ${ten} datang dan membawa surat dari kantor ${ten}.`, 'dan membawa'],
  [`Semua ${ten} bersama-sama dengan dosen dan dinas di kantor ${ten}.`, undefined],
])('a long sentence is cut between clauses: %s', (text, joint) => {
  const [finding] = analyze(text, facebook).findings.filter(({ code }) => code === 'BHS-02');
  expect(finding?.why.id).toContain(joint ? `Bagi di “${joint}”.` : 'Bagi menjadi dua kalimat.');
});

test('a text for two channels is checked by the rules of either, each once', () => {
  const [any] = rules;
  if (!any) throw new Error('There are no rules.');
  const check: Rule['check'] = () => [{ start: 0, end: 1 }];
  const of = (code: string, channels?: Rule['channels']): Rule => ({
    ...any,
    code,
    check,
    ...(channels && { channels }),
  });
  const active = [of('A'), of('F', ['facebook']), of('I', ['instagram'])];
  const codesFor = (context: Parameters<typeof analyze>[1]) =>
    analyze('Loket buka.', context, active).findings.map(({ code }) => code);
  expect(codesFor({ channel: 'facebook' })).toEqual(['A', 'F']);
  expect(codesFor({ channel: 'facebook', others: ['instagram'] })).toEqual(['A', 'F', 'I']);
});
