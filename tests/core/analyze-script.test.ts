import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyzeFiles } from '../../scripts/analyze/command.ts';
import { openScratchFolder } from './support/scratch-folder.ts';

const script = join(import.meta.dirname, '../../scripts/analyze.ts');
const { folder, write } = openScratchFolder();

function run(args: string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const status = analyzeFiles({
    args,
    read: (file) => (file === '-' ? new TextEncoder().encode(input) : readFileSync(file)),
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { stdout: out.join('\n'), stderr: err.join('\n'), status };
}

test('is a command that reads the standard input', { timeout: 30_000 }, () => {
  const { stdout, status } = spawnSync(process.execPath, [script, '--json', '-'], {
    encoding: 'utf8',
    input: 'Cek NIB.',
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ file: '-', findings: [{ code: 'BHS-01' }] });
});

test('prints one object a line, whose fixes fit their findings', () => {
  const text = 'Gratis.\nCek [Minggu (28/11/2026)] dengan NIB.';
  const file = write('takarir.txt', text);
  const { stdout, status } = run(['--json', file]);
  expect(status).toBe(0);
  const result = JSON.parse(stdout);
  expect(result.file).toBe(file);
  expect(
    result.findings.map(({ start, end, fix, ...rest }: Record<string, unknown>) => ({
      ...rest,
      result: text.slice(0, Number(start)) + String(fix) + text.slice(Number(end)),
    })),
  ).toEqual([
    {
      ruleId: 'accuracy/weekday-date',
      code: 'AKR-02',
      severity: 'must',
      message:
        'Hari tidak cocok dengan tanggal. 28 November 2026 jatuh pada hari Sabtu. Warga bisa datang di hari yang salah.',
      result: 'Gratis.\nCek [Sabtu (28/11/2026)] dengan NIB.',
    },
    {
      ruleId: 'language/jargon',
      code: 'BHS-01',
      severity: 'should',
      message:
        'Singkatan atau istilah belum dijelaskan. “NIB” berarti nomor induk berusaha. Pembaca di luar kantor belum tentu tahu.',
      result: 'Gratis.\nCek [Minggu (28/11/2026)] dengan nomor izin usaha (NIB).',
    },
  ]);
});

test('says how far a text is about an event, with the words on both sides', () => {
  const text =
    'Kepala Dinas membuka secara resmi acara di aula. Turut hadir tamu undangan. Periksa gula darah gratis di puskesmas terdekat setiap hari kerja.';
  const { ceremony } = JSON.parse(run(['--json', '-'], text).stdout);
  expect(ceremony).toMatchObject({ index: expect.any(Number), band: 'ceremonial' });
  expect(ceremony.citizenWords[0]).toEqual({ start: 76, end: 83, text: 'Periksa' });
  expect(ceremony.eventWords.map((word: { text: string }) => word.text)).toEqual([
    'Kepala Dinas',
    'membuka secara resmi',
    'acara',
    'aula',
    'Turut hadir',
    'tamu undangan',
  ]);
});

test('says what the text is for and how easily it reads, with the words that made it so', () => {
  const text =
    'KTP hilang? Urus KTP baru, gratis. Syaratnya dua: surat kehilangan dari polisi dan fotokopi kartu keluarga. Datang ke kantor kecamatan mana pun, Senin sampai Jumat, pukul 08.00 sampai 15.00. Tidak perlu surat pengantar.';
  const { kind, kindWords, readability } = JSON.parse(run(['--json', '-'], text).stdout);
  expect(kind).toBe('service');
  expect(kindWords[0].text).toBe(text.slice(kindWords[0].start, kindWords[0].end));
  expect(readability).toMatchObject({ band: 'easy', score: expect.any(Number) });
  expect(readability.longest[0].text).toContain('Datang ke kantor kecamatan');
});

test('prints a table that a person reads', () => {
  const { stdout, status } = run(['-'], 'Gratis.\nLoket buka Minggu (28/11/2026).');
  expect(status).toBe(0);
  expect(stdout).toContain('2:12');
  expect(stdout).toContain(
    'Wajib   AKR-02  Hari tidak cocok dengan tanggal: “Minggu (28/11/2026)”',
  );
  expect(stdout).toContain('→ Ganti jadi “Sabtu”');
});

test('says what to do where nothing can be offered', () => {
  const { stdout } = run(['-'], 'Warga datang ke TPA besok.');
  expect(stdout).toContain('→ Pakai kata sehari-hari, atau jelaskan artinya');
});

test('counts the mark at the head of a file as a character of it', () => {
  const { stdout } = run(['--json', '-'], '\ufeffCek NIB.');
  expect(JSON.parse(stdout).findings[0]).toMatchObject({ start: 5, end: 8 });
});

test('names each file that it cannot read and checks the others', () => {
  const good = write('baik.txt', 'Gratis.');
  const bad = write('rusak.txt', new Uint8Array([0xff, 0xfe, 0x41]));
  const { stdout, stderr, status } = run([
    '--json',
    join(folder, 'tidak-ada.txt'),
    bad,
    folder,
    good,
  ]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^file\.missing: .+ tidak ada\. \/ .+ does not exist\.$/mu);
  expect(stderr).toMatch(/^file\.not-utf8: /mu);
  expect(stderr).toMatch(/^file\.unreadable: /mu);
  expect(stderr).not.toContain('at ');
  expect(JSON.parse(stdout)).toMatchObject({ file: good, findings: [] });
});

test.each([
  [['--channel', 'koran', '-'], 'channel.unknown'],
  [[], 'file.none'],
  [['--tidak-ada'], 'option.unknown'],
  [['--channel'], 'option.unknown'],
  [['--today', 'kemarin', '-'], 'day.unknown'],
  [['--today', '2026-13-01', '-'], 'day.unknown'],
])('refuses %j', (args, code) => {
  const { stderr, status } = run(args);
  expect(status).toBe(2);
  expect(stderr).toContain(code);
});
