import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate } from '../../scripts/evaluate/command.ts';
import { openScratchFolder } from './support/scratch-folder.ts';

const set =
  'id\tlabel\ttext\na\t1\tKTP hilang? Urus yang baru.\\nBawa fotokopi Kartu Keluarga ke kantor kecamatan, Senin sampai Jumat.\nb\t0\tSekda membuka acara di aula.';

const { folder, write } = openScratchFolder();

function run(args: readonly string[], data?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const status = evaluate({
    args,
    folder: data,
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { status, stdout: out.join('\n'), stderr: err.join('\n') };
}

test('prints one object', { timeout: 30_000 }, () => {
  const script = join(import.meta.dirname, '../../scripts/evaluate.ts');
  const args = ['--task', 'action', '--data', write('a.tsv', set), '--json'];
  const { stdout, status } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ task: 'action', n: 2, f1: 1 });
});

test('runs alone over all sets that are there, and names the others', () => {
  write('action.dev.tsv', set);
  const { stdout, stderr, status } = run(['--json'], folder);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ task: 'action', n: 2 });
  expect(stderr).toMatch(/^data\.skipped: slang: .+kamus-alay/mu);
  expect(stderr).not.toContain('action: ');
});

test('finds the set of a task in the folder', () => {
  write('action.dev.tsv', set);
  expect(JSON.parse(run(['--task', 'action'], folder).stdout)).toMatchObject({ n: 2 });
});

test.each([
  [[], undefined, 'data.none', 'universaldependencies.org'],
  [['--task', 'kind'], undefined, 'data.none', 'github.com/vandewa/diskominfo'],
  [[], join(folder, 'tidak-ada'), 'data.missing', 'kamus-alay'],
  [['--task', 'cuaca'], undefined, 'task.unknown', 'ceremony'],
  [['--data', 'x.tsv'], undefined, 'task.none', '--task'],
  [['--task', 'kind', '--data', '/tidak/ada'], undefined, 'data.missing', 'kind.dev.tsv'],
  [['--task', 'kind', '--data', folder], undefined, 'data.missing', 'kind.dev.tsv'],
  [['--cepat'], undefined, 'option.unknown', '--json'],
])('%j with %j ends with 2 and says what to do', (args, data, code, help) => {
  const { stdout, stderr, status } = run(args, data);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(code);
  expect(stderr).toContain(help);
});

test.each([
  ['data.shape', 'a\tb\n1\t2'],
  ['data.not-utf8', new Uint8Array([0xff, 0xfe, 0x41])],
])('%s: names a file of another shape', (code, content) => {
  const file = write('rusak.tsv', content);
  const { stderr, status } = run(['--task', 'kind', '--data', file]);
  expect(status).toBe(2);
  expect(stderr).toContain(`${code}: “${file}”`);
});
