import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/core/analyze.ts';
import { check } from '@/lib/core/check.ts';
import { rules } from '@/lib/core/rules/index.ts';
import { unchecked } from '@/lib/core/unchecked.ts';

const codesIn = (text: string): string[] =>
  analyze(text, { channel: 'facebook' }).findings.map(({ code }) => code);

const aboutOf = (code: string) => rules.find((rule) => rule.code === code)?.about;

const sundanese =
  'Ulah miceun runtah ka walungan nya, dulur, sabab caina jadi kotor, laukna paéh, sarta lembur urang bisi caah deui lamun hujan gedé ti peuting nepi ka isuk-isuk siga taun kamari.';

describe('no Indonesian hint in another language', () => {
  test.each([
    // The same letters, another word: `mah` and `loba` are chat spelling in no Sundanese sentence.
    ['BHS-02', sundanese],
    ['BHS-06', 'Kumaha damang? Abdi mah teu tiasa sumping, punten nya.'],
    ['EYD-03', 'The ticket costs Rp 50,000 for visitors from other cities.'],
    ['EYD-02', 'We are open from 08:00 to 15:00 on every working day of the week.'],
    ['BHS-10', 'Join our training and bring your smartphone to the meeting.'],
  ])('%s is silent in: %s', (code, text) => {
    expect(aboutOf(code)).toBeDefined();
    expect(codesIn(text)).not.toContain(code);
  });

  test('what surrounds it is checked as before', () => {
    const post = `Sampurasun, wargi Serang!\nGaes, loket buka lagi Senin.\n${sundanese}`;
    const found = analyze(post, { channel: 'facebook' }).findings.filter(
      ({ code }) => code === 'BHS-06',
    );
    expect(found.map(({ start, end }) => post.slice(start, end))).toEqual(['Gaes']);
  });

  test('a foreign word in an Indonesian sentence keeps its hint', () => {
    expect(codesIn('Ikuti coaching clinic gratis untuk pedagang pasar.')).toContain('BHS-10');
  });

  test('nor does an English name at the end of a sentence get one, while its sentence does', () => {
    const text = 'Gaes, ayo ikut Smart Training Center Smartphone.';
    const found = analyze(text, { channel: 'facebook' }).findings;
    expect(found.map(({ start, end }) => text.slice(start, end))).toContain('Gaes');
    const name = text.indexOf('Smart');
    expect(found.filter(({ end, code }) => end > name && code.startsWith('BHS'))).toEqual([]);
    expect(codesIn('Ikuti training center smartphone.')).toContain('BHS-10');
  });

  test('what protects people holds in every language', () => {
    expect(codesIn('NIK abdi 3604014507900001, mangga dianggo kanggo daptar.')).toContain('PDP-01');
    expect(codesIn('Please send the form to 3604014507900001 before Friday.')).toContain('PDP-01');
    expect(codesIn('The hall opens on Sunday (28/11/2026).')).not.toContain('AKR-02');
    expect(codesIn('Buka http://contoh.web.id kanggo ningali jadwalna, baraya.')).toContain(
      'LNK-01',
    );
  });
});

test('only wording is about Indonesian: no rule that protects people is held back', () => {
  const bound = rules.filter(({ about }) => about).map(({ id }) => id.split('/')[0]);
  expect(new Set(bound)).toEqual(new Set(['ai', 'ceremony', 'language', 'spelling']));
});

describe('what is measured', () => {
  const indonesian = [
    'KTP hilang? Urus yang baru, gratis, selesai dalam 1 hari.',
    'Bawa surat dari polisi dan Kartu Keluarga.',
    'Datang ke kantor kecamatan mana pun, Senin sampai Jumat pukul 08.00 sampai 15.00.',
    'Ada pertanyaan? Telepon kantor kecamatan.',
  ].join('\n');

  test('readability counts no sentence in another language', () => {
    const alone = analyze(indonesian, { channel: 'facebook' }).readability;
    const both = analyze(`${indonesian}\n${sundanese}`, { channel: 'facebook' }).readability;
    expect(alone).not.toBeNull();
    expect(both).toEqual(alone);
  });

  test('nor does the ceremony index', () => {
    const event =
      'Kepala Dinas membuka acara di aula. Turut hadir Sekda beserta jajaran dan tamu undangan lainnya, dan warga bisa mendaftar gratis di loket.';
    const alone = analyze(event, { channel: 'facebook' }).ceremony;
    const both = analyze(`${event}\n${sundanese}`, { channel: 'facebook' }).ceremony;
    expect(both?.index).toBe(alone?.index);
  });
});

test('a person is shown the words that were read as another language, each once', () => {
  const text = 'Sampurasun, wargi Serang!\nYuk ikut Car Free Day. Sampai jumpa di Car Free Day!';
  const { otherLanguages } = check({
    text,
    channels: ['facebook'],
    selfCheck: unchecked,
    mediaCount: 0,
  });
  expect(otherLanguages).toEqual([
    { language: 'sun', words: 'Sampurasun, wargi Serang!' },
    { language: 'eng', words: 'Car Free Day' },
  ]);
});
