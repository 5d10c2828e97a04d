import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
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
    ['c', 'nik,nip', 'NIP 198001012005011001.'],
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

describe('the command', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(args: readonly string[], data?: string) {
    const { SIAP_TAYANG_DATA: _, ...env } = process.env;
    return spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../../scripts/evaluate.ts'), ...args],
      { encoding: 'utf8', env: data === undefined ? env : { ...env, SIAP_TAYANG_DATA: data } },
    );
  }

  test('prints one object', () => {
    const file = join(folder, 'c.tsv');
    writeFileSync(file, table(['a', '2', event], ['b', '0', `${service}\\nGratis.`]));
    const { stdout, status } = run(['--task', 'ceremony', '--data', file, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ task: 'ceremony', n: 2, auc: 1 });
  });

  test('runs alone over all sets that are there', () => {
    writeFileSync(join(folder, 'action.dev.tsv'), table(['a', '0', event]));
    const { stdout, status } = run(['--json'], folder);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ task: 'action', n: 1 });
  });

  test.each([
    [[], 'data.none', 'universaldependencies.org'],
    [['--task', 'cuaca'], 'task.unknown', 'ceremony'],
    [['--data', 'x.tsv'], 'task.none', '--task'],
    [['--task', 'kind', '--data', '/tidak/ada'], 'data.missing', 'kind.dev.tsv'],
    [['--cepat'], 'option.unknown', '--json'],
  ])('%j ends with 2 and says what to do', (args, code, help) => {
    const { stderr, status } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
    expect(stderr).toContain(help);
  });

  test('says so where a file has another shape', () => {
    const file = join(folder, 'rusak.tsv');
    writeFileSync(file, 'a\tb\n1\t2');
    const { stderr, status } = run(['--task', 'kind', '--data', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('data.shape');
  });
});
