import { describe, expect, test } from 'vitest';
import { decodeText } from '@/lib/importing/decode-text.ts';
import { postsOfTable, type ReadPost } from '@/lib/importing/posts-of-table.ts';
import { previewTable } from '@/lib/importing/preview-table.ts';

const header = 'Tanggal;Takarir';
const row = '28/11/2026;Posyandu “Melati” buka – café, 5 €';

/** UTF-16, byte by byte. */
function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

/** What Windows-1252 has in its own places. */
const special: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
const windows = (text: string) =>
  Uint8Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0));

const table = [header, row].join('\r\n');

describe('a table is read in the encoding that it has', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(table)],
    ['utf-8', new TextEncoder().encode(`\ufeff${table}`)],
    ['utf-16le', utf16(`\ufeff${table}`, true)],
    ['utf-16be', utf16(`\ufeff${table}`, false)],
    ['utf-16le', utf16(table, true)],
    ['utf-16be', utf16(table, false)],
    ['windows-1252', windows(table)],
  ])('%s', async (encoding, bytes) => {
    const read = await decodeText(new Blob([bytes]));
    expect(read).toEqual({ ok: true, value: { text: table, encoding } });
  });

  test('also where the first letter that tells stands far down', async () => {
    const text = `${header}\n${'28/11/2026;biasa saja\n'.repeat(60_000)}28/11/2026;caf\u00e9`;
    const read = await decodeText(new Blob([windows(text)]));
    expect(read.ok && [read.value.encoding, read.value.text === text]).toEqual([
      'windows-1252',
      true,
    ]);
  });

  test.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0, 1, 0, 0, 2, 0)],
  ])('and %s is none', async (_, bytes) => {
    expect(await decodeText(new Blob([bytes]))).toEqual({
      ok: false,
      failure: { code: 'csv.not-text' },
    });
  });
});

describe('a preview', () => {
  test.each([
    [';', 'Tanggal;Takarir\n28/11/2026;Satu, dua'],
    [',', 'Tanggal,Takarir\n28/11/2026,"Satu, dua"'],
    ['\t', 'Tanggal\tTakarir\n28/11/2026\tSatu, dua'],
    ['|', 'Tanggal|Takarir\n28/11/2026|Satu, dua'],
  ])('finds the separator %j, the columns and the order of the date', async (separator, text) => {
    expect(await previewTable(new Blob([text]))).toMatchObject({
      ok: true,
      value: {
        separator,
        header: ['Tanggal', 'Takarir'],
        rows: [['28/11/2026', 'Satu, dua']],
        columns: { date: 0, text: 1 },
        order: 'day-first',
        isOrderSure: true,
      },
    });
  });

  test.each([
    ['', 'csv.empty'],
    ['Tanggal,Takarir\n\n\n', 'csv.empty'],
    ['Tanggal,Takarir\n28/11/2026,"Satu', 'csv.broken'],
  ])('of %j fails with %s', async (text, code) => {
    expect(await previewTable(new Blob([text]))).toEqual({ ok: false, failure: { code } });
  });
});

describe('the posts of a table', () => {
  const columns = { text: 1, date: 0, time: null, channel: null, account: null, url: null };
  const reading = { columns, order: 'day-first', channel: 'facebook' } as const;

  async function readAll(text: string, until = Number.POSITIVE_INFINITY) {
    const posts: ReadPost[] = [];
    const parts: number[] = [];
    const skipped = await postsOfTable(new Blob([text]), reading, {
      take: async (some, part) => {
        posts.push(...some);
        parts.push(part);
        return posts.length < until;
      },
    });
    return { posts, parts, skipped };
  }

  test('come with quotes, commas and line breaks in them, and say what was left out', async () => {
    const text = `Tanggal,Takarir\r\n28/11/2026,"Kata ""sabar"",\r\nlalu antre"\r\n,tanpa tanggal\r\n28/11/2026,\r\n`;
    const { posts, skipped } = await readAll(text);
    expect(posts.map((post) => post.text)).toEqual(['Kata "sabar",\nlalu antre']);
    expect(skipped).toEqual({ ok: true, value: { 'no-date': 1, 'no-text': 1 } });
  });

  test('come in portions that know how far they are, a hundred thousand too', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `28/11/2026,"Unggahan ""ke"" ${at}"`);
    const { posts, parts, skipped } = await readAll(['Tanggal,Takarir', ...rows].join('\n'));
    expect([posts.length, posts[99_999]?.text, skipped]).toEqual([
      100_000,
      'Unggahan "ke" 99999',
      { ok: true, value: {} },
    ]);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(parts.at(-1)).toBeCloseTo(1, 2);
  });

  test('end where nobody wants more', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `28/11/2026,Unggahan ke ${at}`);
    const { posts } = await readAll(['Tanggal,Takarir', ...rows].join('\n'), 10);
    expect(posts.length).toBeLessThan(50_000);
  });
});
