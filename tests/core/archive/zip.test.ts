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
import { nameRecord, readRecord } from '@/lib/core/records/read-record.ts';
import { fail } from '@/lib/core/result.ts';
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
  readFile: async () => ({ ok: true, value: null }),
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
  expect(records).toHaveLength(57 * 7);
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

const picture = new Blob(['gambar'], { type: 'image/png' });
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');
const [whole, damaged, lost] = [hashOf('gambar'), hashOf('lain'), hashOf('hilang')];

/** A draft with these files, the last of them only in a version of it. */
function withMedia(id: string, ...hashes: readonly string[]): ArchivedDraft {
  const draft = copyUnder(id);
  const items = hashes.map((hash) => ({
    name: `../${hash.slice(0, 6)}.png`,
    type: 'image/png',
    size: 6,
    alt: 'Timbangan bayi',
    hash,
    isKept: true,
  }));
  const noted = { name: 'catatan.jpg', type: 'image/jpeg', size: 9, alt: '', hash: null };
  const media = [...items.slice(0, -1), { ...noted, isKept: false }];
  const old = draft.records.map((one) =>
    one.record.kind === 'version'
      ? nameRecord({
          ...one.record,
          body: { ...one.record.body, details: { ...one.record.body.details, media: items } },
        } as never)
      : one,
  );
  const copy = { ...draft.copy, details: { ...draft.copy.details, media } };
  return { ...draft, copy, records: old };
}

const withFiles = (...drafts: readonly ArchivedDraft[]) =>
  order({
    ids: drafts.map(({ copy }) => copy.id),
    read: async () => ({ ok: true, value: { drafts, damaged: [] } }),
    readFile: async (hash) => ({ ok: true, value: hash === lost ? null : picture }),
  });

test('kept pictures lie in the archive under their hash, once, and sha256sum finds them whole', async () => {
  const [one = '', two = ''] = ids;
  const { zip } = await made(withFiles(withMedia(one, whole, whole), withMedia(two, whole)));
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  unpack(files, folder);
  expect(readdirSync(join(folder, 'berkas'))).toEqual([`${whole}.png`]);
  expect(readFileSync(join(folder, 'berkas', `${whole}.png`), 'utf8')).toBe('gambar');
  expect(check()).toContain(`berkas/${whole}.png: OK`);
  const [page = '', json = ''] = readdirSync(join(folder, 'unggahan'));
  const shown = readFileSync(join(folder, 'unggahan', page), 'utf8');
  expect(shown).toContain(`<a href="../berkas/${whole}.png">`);
  expect(shown).toContain('hanya dicatat; berkasnya tidak disimpan');
  const { files: named } = JSON.parse(readFileSync(join(folder, 'unggahan', json), 'utf8'));
  expect(named).toEqual([{ hash: whole, state: 'whole', name: `berkas/${whole}.png` }]);
});

test('a picture that was changed on the disk, or is gone, is told and not passed off', async () => {
  const [one = ''] = ids;
  const { zip } = await made(withFiles(withMedia(one, whole, damaged, lost)));
  unpack(unzipSync(new Uint8Array(await zip.arrayBuffer())), folder);
  expect(readdirSync(join(folder, 'berkas'))).toEqual([`${whole}.png`]);
  expect(readdirSync(join(folder, 'rusak'))).toEqual([`berkas-${damaged}.png`]);
  expect(check()).toContain(`rusak/berkas-${damaged}.png: OK`);
  const [page = ''] = readdirSync(join(folder, 'unggahan'));
  const shown = readFileSync(join(folder, 'unggahan', page), 'utf8');
  expect(shown).toContain('rusak: isinya tidak cocok dengan sidiknya');
  expect(shown).toContain('tidak ditemukan di komputer yang membuat arsip ini');
  expect(shown).toContain('hanya oleh versi lama');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(
    '1 gambar dan video ada di folder berkas. 1 rusak, ada di folder rusak. 1 tidak ditemukan',
  );
  const note = readFileSync(join(folder, 'BACA-SAYA.txt'), 'utf8');
  for (const line of ['utuh            1', 'rusak           1', 'tidak ditemukan 1'])
    expect(note).toContain(`Gambar dan video, ${line}`);
});

test('a picture that the database does not give ends the archive, with why', async () => {
  const [one = ''] = ids;
  const failure = { code: 'storage.unopened' } as const;
  const wanted = { ...withFiles(withMedia(one, whole)), readFile: async () => fail(failure) };
  expect(await zipArchive(wanted)).toEqual({ ok: false, failure });
});
