import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedFile, postFiles } from '@/lib/core/archive/archive-files.ts';
import type { ArchivedFiles } from '@/lib/core/archive/archived-file.ts';
import { checksumList } from '@/lib/core/archive/checksum-list.ts';
import { postFileName } from '@/lib/core/archive/file-names.ts';
import { indexPage } from '@/lib/core/archive/index-page.ts';
import { pageStyle, pageStyleHash } from '@/lib/core/archive/page.ts';
import { postJson } from '@/lib/core/archive/post-json.ts';
import { postPage } from '@/lib/core/archive/post-page.ts';
import { readRecord } from '@/lib/core/records/read-record.ts';
import { draftSaying } from './a-draft.ts';

const noFiles: ArchivedFiles = new Map();

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)",
  'javascript:alert(1)',
  '</style><script>alert(1)</script>',
  '<!-- --!><iframe srcdoc="x">',
  '&lt;script&gt;',
];

/** The tags that our own pages are made of. */
const ours = new Set(
  'html head meta title style body main h1 h2 h3 p dl dt dd div time code a table thead tbody tr th td ul li'.split(
    ' ',
  ),
);

const tagsOf = (page: string) =>
  [...page.matchAll(/<\/?([a-z][a-z0-9]*)\b([^>]*)>/giu)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    rest,
  }));

describe.each(hostile)('%s in every field', (said) => {
  const page = postPage(draftSaying(said), noFiles);

  test('makes no tag but ours, no handler and no script', () => {
    const content = page.replace(`<style>${pageStyle}</style>`, '');
    for (const { name, rest } of tagsOf(content)) {
      expect(ours).toContain(name);
      expect(rest).not.toMatch(/\son\w+=|src=|srcdoc=|style=/iu);
    }
    expect(content).not.toContain('<!--');
  });

  test('makes links that lead to the web only', () => {
    const targets = [...page.matchAll(/href="([^"]*)"/gu)].map(([, target]) => target);
    expect(targets).toEqual(['https://www.facebook.com/p?a=1&amp;b=&quot;2&quot;']);
  });

  test('can still be read, as often as it was said', () => {
    const shown = said
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;');
    expect(page.split(shown).length).toBeGreaterThan(25);
  });

  test('stays out of the contents too', () => {
    const { entry } = postFiles(draftSaying(said), noFiles);
    const { skipped } = damagedFile({ id: said, raw: said }, 1);
    const at = '2026-11-28T00:00:00.000Z';
    const page = indexPage({ entries: [entry], skipped: [skipped], files: noFiles, at });
    for (const { name } of tagsOf(page.replace(pageStyle, ''))) expect(ours).toContain(name);
  });
});

test('a page allows its own style and nothing else', () => {
  const sum = createHash('sha256').update(pageStyle).digest('base64');
  expect(pageStyleHash).toBe(sum);
  expect(postPage(draftSaying('Isi'), noFiles)).toContain(
    `default-src 'none'; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'`.replaceAll(
      "'",
      '&#39;',
    ),
  );
});

test('a page tells versions, answers, publication, decision, correction and hashes', () => {
  const draft = draftSaying('Posyandu buka Sabtu.');
  const page = postPage(draft, noFiles);
  for (const words of [
    '<h3>Versi 1</h3>',
    'Apakah enam pertanyaan warga sudah terjawab?',
    'Sudah, dengan kata lain',
    'Disetujui',
    'tidak ada: pernyataan',
    'Ralat',
    '24 November 2026',
    'tidak dibandingkan',
    '1 rekaman tidak bisa dibaca',
    'Gerbang AI',
    'Fakta yang dicentang',
    'Label yang ditambahkan',
    'Ditulis AI dengan',
    'Fakta yang diberikan kepada AI',
  ])
    expect(page).toContain(words);
  for (const { hash } of draft.records) expect(page).toContain(hash);
});

test('a page and its facts tell every event, and what it is worth', () => {
  const draft = draftSaying('Posyandu buka Sabtu.');
  const page = postPage(draft, noFiles);
  expect(page).toContain('Daftar kejadian');
  expect(page.split('<td>tidak ada</td>').length - 1).toBe(draft.records.length);
  const { events } = JSON.parse(postJson(draft, noFiles));
  expect(events.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(
    draft.records.map(({ record }) => record.kind).toSorted(),
  );
  const [version] = draft.records;
  for (const event of events) {
    expect(event).toMatchObject({
      who: 'Posyandu buka Sabtu.',
      at: '2026-11-24T02:41:00.000Z',
      signature: 'none',
    });
    if (event.kind !== 'case') expect(event.version.hash).toBe(version?.hash);
  }
});

test('a forged signature is told as one', () => {
  const draft = draftSaying('Isi');
  const records = draft.records.map((one) => ({ ...one, signature: 'A'.repeat(86) }));
  const page = postPage({ ...draft, records }, noFiles);
  expect(page).toContain('<td>tidak sah</td><td>Ditolak</td>');
  expect(page).not.toContain('Terbukti</td>');
});

test('an answer that the admin wrote down is nobody’s own decision', () => {
  const page = postPage(draftSaying('Isi', 'Budi'), noFiles);
  expect(page).toContain('Budi; dicatat admin: pernyataan, bukan bukti');
  expect(page).toContain('Dicatat oleh');
});

test('the records of a post can be read again, under the same hashes', () => {
  const draft = draftSaying('Tulisan “asli” \u2028 \u0000 👩‍👩‍👧');
  const read = JSON.parse(postJson(draft, noFiles));
  expect(read.draft).toEqual(draft.copy);
  expect(read.unreadable).toEqual(draft.unreadable);
  const hashes = read.records.map((raw: unknown) => {
    const record = readRecord(raw);
    return record.ok && record.value.hash;
  });
  expect(hashes.toSorted()).toEqual(draft.records.map(({ hash }) => hash).toSorted());
});

test('half a letter in a working copy survives in the records, where it cannot on a page', () => {
  const whole = draftSaying('Isi');
  const draft = { ...whole, copy: { ...whole.copy, text: 'Separuh \ud800' } };
  expect(JSON.parse(postJson(draft, noFiles)).draft.text).toBe('Separuh \ud800');
  expect(postFiles(draft, noFiles).files).toHaveLength(2);
});

test('the order of records in the database does not change the files', () => {
  const draft = draftSaying('Isi');
  const other = { ...draft, records: draft.records.toReversed() };
  expect(postFiles(other, noFiles)).toEqual(postFiles(draft, noFiles));
});

test('names suit every system, whatever the title, and no two drafts share one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (title, id) => {
      const name = postFileName(id, title, '2026-11-24T02:41:00.000Z');
      expect(name).toMatch(/^unggahan\/2026-11-24-[a-z0-9-]+$/u);
      expect(name).toContain(id);
      expect(name.length).toBeLessThan(110);
    }),
  );
  for (const title of ['CON', '../../etc/passwd', 'aux.txt', 'a\\b:c*?"<>|', 'Café — 50 %', ''])
    expect(postFileName('id', title, '2026-11-24')).toMatch(/^unggahan\/2026-11-24(-[a-z0-9]+)*$/u);
});

test('a damaged draft gets a name that its id has no say in', () => {
  const { file, skipped } = damagedFile({ id: '../x', raw: { id: '../x' } }, 3);
  expect(file.name).toBe('rusak/0003.json');
  expect(skipped).toEqual({ id: '../x', name: 'rusak/0003.json' });
});

test('the list of checksums has a line for each file', () => {
  const sha256 = 'a'.repeat(64);
  expect(checksumList([{ name: 'unggahan/satu.html', sha256 }])).toBe(
    `${sha256} *unggahan/satu.html\n`,
  );
});
