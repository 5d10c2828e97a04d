import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Order, zipArchive } from '@/lib/archiving/zip-archive.ts';
import type { ArchivedDraft } from '@/lib/core/archive/archived-draft.ts';
import { readRecord } from '@/lib/core/records/read-record.ts';
import { unpack } from '../../harness/unpack.ts';
import { draftSaying } from './a-draft.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-tayang-archive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ids = Array.from(
  { length: 60 },
  (_, at) => `${String(at).padStart(8, '0')}-2222-4333-8444-555555555555`,
);

const copyUnder = (id: string): ArchivedDraft => {
  const draft = draftSaying(`Posyandu “Melati” 😀 ${id.slice(0, 8)}`);
  return { ...draft, copy: { ...draft.copy, id } };
};

const order = (change: Partial<Order> = {}): Order => ({
  ids,
  read: async (some) => ({
    ok: true,
    value: {
      drafts: some.slice(1).map(copyUnder),
      damaged: some.slice(0, 1).map((id) => ({ id, raw: { id, text: 5 } })),
    },
  }),
  now: new Date('2026-11-28T00:00:00.000Z'),
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...change,
});

async function made(wanted: Order) {
  const done = await zipArchive(wanted);
  if (!done.ok || !done.value) throw new Error(JSON.stringify(done));
  return done.value;
}

const check = () =>
  execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });

test('an archive holds every file in its list, and sha256sum finds each as it was', async () => {
  const { zip, posts, damaged } = await made(order());
  expect([posts, damaged]).toEqual([57, 3]);
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  unpack(files, folder);

  const told = check().trim().split('\n');
  expect(told.every((line) => line.endsWith(': OK'))).toBe(true);
  expect(told).toHaveLength(Object.keys(files).length - 1);
  expect(readdirSync(join(folder, 'unggahan'))).toHaveLength(114);
  expect(readdirSync(join(folder, 'rusak'))).toHaveLength(3);
});

test('sha256sum finds a file that was changed afterwards', async () => {
  const { zip } = await made(order({ ids: ids.slice(0, 2) }));
  unpack(unzipSync(new Uint8Array(await zip.arrayBuffer())), folder);
  writeFileSync(join(folder, 'index.html'), 'lain', { flag: 'a' });
  expect(check).toThrow(/index\.html: FAILED|WARNING/u);
});

test('the records in an archive have the hashes that they are named by', async () => {
  const { zip } = await made(order());
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  const posts = Object.entries(files).filter(([name]) => /^unggahan\/.*\.json$/u.test(name));
  const records = posts.flatMap(([, bytes]) => JSON.parse(strFromU8(bytes)).records);
  expect(records).toHaveLength(57 * 6);
  for (const raw of records) {
    const canonical = canonicalize(raw.record) ?? '';
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(raw.hash);
    expect(readRecord(raw).ok).toBe(true);
  }
});

test('the contents lead to files that are there, also by another tool', async () => {
  const { zip } = await made(order());
  const path = join(folder, 'arsip.zip');
  writeFileSync(path, new Uint8Array(await zip.arrayBuffer()));
  execFileSync('unzip', ['-q', path, '-d', folder]);
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const links = [...index.matchAll(/href="([^"]+)"/gu)].map(([, target = '']) => target);
  expect(links).toHaveLength(60);
  for (const link of links) expect(readFileSync(join(folder, link)).length).toBeGreaterThan(0);
});

test('progress is told, and a person may call it off: nothing comes out', async () => {
  const calling = new AbortController();
  const onProgress = vi.fn(() => calling.abort());
  expect(await zipArchive(order({ onProgress, signal: calling.signal }))).toEqual({
    ok: true,
    value: null,
  });
  expect(onProgress).toHaveBeenCalledExactlyOnceWith(25);
});

test('a database that fails in the middle is named, and no half archive comes out', async () => {
  const failure = { code: 'storage.unopened' } as const;
  const read = vi.fn(order().read);
  read.mockResolvedValueOnce({ ok: true, value: { drafts: [], damaged: [] } });
  read.mockResolvedValueOnce({ ok: false, failure });
  expect(await zipArchive(order({ read }))).toEqual({ ok: false, failure });
});

test('a file that cannot be written is named', async () => {
  vi.spyOn(Response.prototype, 'blob').mockRejectedValueOnce(new Error('no room'));
  const done = await zipArchive(order());
  expect(!done.ok && done.failure.code).toBe('archive.broken');
  vi.restoreAllMocks();
});
