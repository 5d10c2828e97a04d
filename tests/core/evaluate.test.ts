import { describe, expect, test } from 'vitest';
import { areaUnderCurve, quadraticKappa, ratesOf } from '../../scripts/evaluate/score.ts';
import { tasks } from '../../scripts/evaluate/tasks.ts';

const event =
  'Kepala Dinas membuka secara resmi acara di aula. Turut hadir Sekda beserta jajaran dan tamu undangan lainnya. Dalam sambutannya beliau menyampaikan apresiasi.';
const service =
  'KTP hilang? Urus yang baru, gratis. Syaratnya dua: surat kehilangan dari polisi dan fotokopi Kartu Keluarga. Datang ke kantor kecamatan, Senin sampai Jumat.';

const table = (...rows: readonly (readonly string[])[]): string =>
  [['id', 'label', 'text'], ...rows].map((row) => row.join('\t')).join('\n');

function measure(name: string, content: string) {
  const task = tasks.find((one) => one.name === name);
  if (!task) throw new Error(`no task ${name}`);
  return task.measure(content);
}

describe('the figures', () => {
  test('of a ranking: every pair in order is 1, every tie a half', () => {
    const one = { score: 2, isOne: true };
    expect(areaUnderCurve([one, { score: 1, isOne: false }])).toBe(1);
    expect(areaUnderCurve([one, { score: 2, isOne: false }])).toBe(0.5);
    expect(areaUnderCurve([one, { score: 3, isOne: false }])).toBe(0);
  });

  test('of grades: the same is 1, a far miss costs more than a near one', () => {
    const same = [0, 1, 2].map((grade) => [grade, grade] as const);
    expect(quadraticKappa(same, 3)).toBe(1);
    const near = quadraticKappa([...same, [0, 1]], 3);
    expect(quadraticKappa([...same, [0, 2]], 3)).toBeLessThan(near);
    // Two raters as in the textbook: 0.5 where half of what chance spoils is put right.
    expect(
      quadraticKappa(
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 1],
        ],
        2,
      ),
    ).toBeCloseTo(0.5);
  });

  test('of what was found: F1 is between precision and recall', () => {
    expect(ratesOf({ hits: 1, falseHits: 1, misses: 3 })).toEqual({
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
    expect(ratesOf({ hits: 0, falseHits: 0, misses: 0 }).f1).toBe(1);
  });
});

test('ceremony: the index ranks an event above a service', () => {
  const rows = table(['a', '2', event], ['b', '0', service]);
  expect(measure('ceremony', rows)).toMatchObject({ n: 2, auc: 1, kappa: 1 });
});

test('kind: leaves out what has no kind, and kinds with too few rows', () => {
  const many = Array.from({ length: 5 }, (_, at) => [`${at}`, 'layanan', service]);
  const rows = table(...many, ['x', 'lain', event], ['y', 'profil', event]);
  expect(measure('kind', rows)).toMatchObject({ n: 5, accuracy: 1, macroF1: 1 });
});

test('kind: a hazard counts as an announcement', () => {
  const warning = 'Peringatan dini: waspada banjir malam ini. Segera pindah ke tempat yang tinggi.';
  const rows = Array.from({ length: 5 }, (_, at) => [`${at}`, 'darurat', warning]);
  expect(measure('kind', table(...rows))).toMatchObject({
    n: 5,
    perLabel: { pengumuman: { n: 5 } },
  });
});

test('a set from another editor is the same set', () => {
  const rows = table(['a', ' 1 ', service], ['b', '0', event]);
  const other = `\ufeff${rows.replaceAll('\n', '\r\n')}\r\n\r\n\t\t\r\n`;
  expect(measure('action', other)).toEqual(measure('action', rows));
});

test.each([
  ['action', table(['a', 'ya', event]), 'Label “ya” pada baris a'],
  ['ceremony', table(['a', '3', event]), 'Label “3” pada baris a'],
  ['kind', table(['a', 'cuaca', event]), 'Label “cuaca” pada baris a'],
  ['kind', table(['a', 'layanan', service]), 'sedikitnya 5 baris'],
  ['personal-data', table(['a', 'nik, constructor', event]), 'Label “constructor”'],
  ['action', table(['a', '1']), 'Baris 2 tidak punya id, label, dan text'],
  ['action', table(), 'Tidak ada satu baris pun'],
  ['action', '', 'id, label, text'],
  ['action', '{"text":"Gratis."}', 'id, label, text'],
  ['formality', table(['a', 'resmi', event]), 'Label “resmi” pada baris a'],
  ['clickbait', table(['a', 'ya', event]), 'Label “ya” pada baris a'],
  ['sentences', table(['a', '1', event]), 'Baris 1 bukan objek JSON'],
  ['tokens', '{"text":"Gratis.","sents":[[0,7]],"tokens":["Gratis"]}', 'Baris 1 bukan objek JSON'],
])('%s refuses a set of another shape: %j', (name, content, reason) => {
  expect(() => measure(name, content)).toThrow(reason);
});

test('action: a service tells what to do, an event does not', () => {
  const rows = table(['a', '0', event], ['b', '1', service]);
  expect(measure('action', rows)).toMatchObject({ n: 2, precision: 1, recall: 1, f1: 1 });
});

test('sentences and words are right only where both ends are', () => {
  const text = 'Loket buka. Gratis.';
  const row = {
    text,
    sents: [
      [0, 11],
      [12, 18],
    ],
    tokens: [
      [0, 5, 'NOUN'],
      [6, 10, 'VERB'],
      [10, 11, 'PUNCT'],
      [12, 18, 'ADJ'],
    ],
  };
  expect(measure('sentences', JSON.stringify(row))).toMatchObject({ n: 2, precision: 0.5 });
  expect(measure('tokens', JSON.stringify(row))).toMatchObject({ n: 3, f1: 1 });
});

test('personal data: by row and kind', () => {
  const rows = table(
    ['a', 'nik', 'NIK 3604014507900001 milik warga.'],
    ['b', 'none', 'Biaya Rp50.000.'],
    ['c', 'NIP, kk', 'NIP 198001012005011001.'],
  );
  expect(measure('personal-data', rows)).toMatchObject({
    n: 3,
    precision: 1,
    recall: 2 / 3,
    perLabel: { nik: { recall: 0.5 }, nip: { recall: 1 } },
  });
});

test('false alarms: counts per rule, and what weighs most per hundred texts', () => {
  const rows = table(['a', '', 'Loket buka Minggu (28/11/2026).'], ['b', '', 'Gratis.']);
  expect(measure('false-alarms', rows)).toMatchObject({
    mustPer100: 50,
    perLabel: { 'AKR-02': { findings: 1, must: 1, texts: 1 } },
  });
});

test('formality and clickbait: rates are of what is shown', () => {
  const chat = 'gak tau nih min, kok blm nyampe jg ya paketnya';
  const letter = 'Permohonan yang lengkap diselesaikan dalam tiga hari kerja.';
  expect(
    measure('formality', table(['a', 'informal', chat], ['b', 'formal', letter])),
  ).toMatchObject({ n: 2, precision: 1, recall: 1, f1: 1, accuracy: 1 });

  const bait = 'Ternyata Begini Nasib Artis Ini, Nomor 3 Bikin Melongo!';
  const title = 'Bupati Lantik 40 Kepala Desa Terpilih';
  expect(
    measure('clickbait', table(['a', 'clickbait', bait], ['b', 'clickbait', title])),
  ).toMatchObject({ n: 2, precision: 1, recall: 0.5, accuracy: 0.5 });
});

test('false alarms: the shares of sentences, first lines and posts by their tone', () => {
  const chat = 'Loket buka.\\ngak tau nih min, kok blm nyampe jg ya paketnya\\nGratis.';
  const rows = table(
    ['a', '', chat],
    ['b', '', 'Ternyata Begini Nasib Artis Ini, Nomor 3 Bikin Melongo!'],
    ['c', '', 'Permohonan diselesaikan dalam tiga hari. Terlambat? Salah sendiri.'],
    ['d', '', 'Permohonan diselesaikan dalam tiga hari.'],
  );
  expect(measure('false-alarms', rows)).toMatchObject({
    informalSentences: 1 / 4,
    clickbaitTitles: 1 / 4,
    harshPosts: 1 / 4,
  });
});

test('language: Malay counts as Indonesian, other languages are left out', () => {
  const rows = table(
    ['a', 'ind', 'Warga bisa mengurus kartu keluarga di kantor kecamatan.'],
    ['b', 'msa', 'Kerajaan akan membantu penduduk yang terjejas oleh banjir itu.'],
    ['c', 'eng', 'The office will be closed on Monday because of the holiday.'],
    ['d', 'ban', 'Suba ngantiang jne ternyata ipun mara neked buin mani.'],
  );
  expect(measure('language', rows)).toMatchObject({
    n: 3,
    macroF1: 1,
    perLabel: { eng: { n: 1, f1: 1 }, ind: { n: 2, f1: 1 } },
  });
});

test('language: undecided counts as wrong only in a text of more than 40 characters', () => {
  const rows = table(
    ['a', 'ind', 'KTP'],
    ['b', 'ind', '12.00, 13.00, 14.00, 15.00, 16.00, 17.00, 18.00'],
    ['c', 'ind', 'Warga bisa mengurus kartu keluarga di kantor kecamatan.'],
  );
  expect(measure('language', rows)).toMatchObject({
    n: 2,
    undecidedShort: 1,
    perLabel: { ind: { precision: 1, recall: 0.5 } },
  });
});
