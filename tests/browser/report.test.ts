import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { idOfImported } from '@/lib/core/report/imported-post.ts';
import { median } from '@/lib/core/report/median.ts';
import type { KeptFigures, PostFigures } from '@/lib/core/report/post-figures.ts';
import { faultsIn } from '../harness/axe.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import {
  downloadInto,
  downloadPreferences,
  useDownloadFolder,
  waitForDownload,
} from '../harness/downloads.ts';
import { type OldPost, oldPosts, tableOf } from '../harness/old-posts.ts';
import {
  cellsOf,
  chooseFile,
  importTable,
  openImport,
  waitForMeasured,
} from '../harness/report.ts';
import { rowsOnDisk } from '../harness/rows-on-disk.ts';
import { builtExtension, startSession } from '../harness/session.ts';

/** For what hangs; how long it takes is measured by `npm run bench:report`. */
const slow = { timeout: 240_000 };

const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const posts = oldPosts(1000);
const idOf = (post: OldPost) => idOfImported(post);

/** What the command line says of a text. */
interface Told {
  readonly kind?: PostFigures['kind'];
  readonly ceremony?: { readonly index: number };
  readonly readability?: { readonly score: number };
  readonly findings: readonly { readonly ruleId: string }[];
}

/** What `npm run -s analyze -- --json` says of every post, by its id, as on the day that it came out. */
function analyzed(): ReadonlyMap<string, PostFigures> {
  const byDay = Map.groupBy(posts, (post) => isoDateOf(new Date(post.publishedAt)));
  return new Map(
    [...byDay].flatMap(([today, some]) => {
      const files = some.map((post, at) => {
        const file = join(folder, `${today}-${at}.txt`);
        writeFileSync(file, post.text);
        return file;
      });
      const channel = some[0]?.channel ?? '';
      const args = ['run', '-s', 'analyze', '--', '--json', '--today', today, '--channel', channel];
      const lines = execFileSync('npm', [...args, ...files], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return lines
        .trim()
        .split('\n')
        .map((line, at) => [idOf(some[at] as OldPost), figuresOf(JSON.parse(line))] as const);
    }),
  );
}

const figuresOf = ({ kind, ceremony, readability, findings }: Told): PostFigures => ({
  kind: kind ?? null,
  ceremony: ceremony?.index ?? null,
  readability: readability?.score ?? null,
  findings: Object.fromEntries(
    [...Map.groupBy(findings, ({ ruleId }) => ruleId)].map(([id, some]) => [id, some.length]),
  ),
});

const rounded = (value: number | null) => (value === null ? '–' : String(Math.round(value)));

/** The last two cells of each month, counted here from what the command line says. */
function monthsOf(figures: ReadonlyMap<string, PostFigures>): readonly string[][] {
  const byMonth = Map.groupBy(posts, ({ publishedAt }) => new Date(publishedAt).getMonth());
  return [...byMonth]
    .sort(([one], [other]) => one - other)
    .map(([, some]) => {
      const all = some.flatMap((post) => figures.get(idOf(post)) ?? []);
      return [
        String(some.length),
        rounded(median(all.flatMap(({ ceremony }) => ceremony ?? []))),
        rounded(median(all.flatMap(({ readability }) => readability ?? []))),
      ];
    });
}

const expected = analyzed();

describe.each(['chromium', 'firefox'] as const)('the channel report in %s', (kind) => {
  const downloads = useDownloadFolder();

  /** The page in a browser of its own, so that no order of the tests can matter. */
  async function openReport(): Promise<{ page: Page; reload(): Promise<unknown> }> {
    const session = await startSession(kind, {
      extension: builtExtension(kind),
      extraPrefs: downloadPreferences(downloads),
    });
    onTestFinished(() => session.close());
    await downloadInto(session, downloads);
    const page = await session.extensionPage('desk.html#rapor');
    await page.waitForSelector('.page-head');
    return { page, reload: () => session.launched.reload(page) };
  }

  test('of a thousand imported posts has the figures of the command line', slow, async () => {
    const { page, reload } = await openReport();
    await openImport(page);
    await importTable(page, join(folder, `${kind}.csv`), tableOf(posts));
    await waitForMeasured(page);
    const measures = await rowsOnDisk<KeptFigures>(page, 'measures');
    expect(measures).toHaveLength(1000);
    for (const { id, figures } of measures) expect(figures).toEqual(expected.get(id));
    const months = await cellsOf(page, '.report-months');
    expect(months.map((cells) => [cells[1], ...cells.slice(-2)])).toEqual(monthsOf(expected));
    expect(await faultsIn(page)).toEqual([]);

    // Opened again it stands from what was kept.
    await reload();
    await waitForMeasured(page);
    expect(await cellsOf(page, '.report-months')).toEqual(months);

    await pressNamed(page, 'Unduh CSV');
    const csv = readFileSync(await waitForDownload(page, downloads, '.csv'), 'utf8');
    expect(csv.startsWith('\ufeffTayang,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(1001);
  });

  test('knows an import again, and takes it back as a whole', slow, async () => {
    const { page } = await openReport();
    await openImport(page);
    const table = tableOf(posts.slice(0, 30));
    await importTable(page, join(folder, `${kind}-30.csv`), table);
    await waitForPageWords(page, '30 unggahan diimpor.');
    await importTable(page, join(folder, `${kind}-again.csv`), table);
    await waitForPageWords(page, '0 unggahan diimpor.');
    await waitForPageWords(page, '30 sudah ada');
    await waitForMeasured(page);
    await pressNamed(page, `Tarik kembali ${kind}-30.csv`);
    await page.locator('dialog .btn-primary').click();
    await waitForPageWords(page, 'Belum ada unggahan yang tercatat tayang.');
    expect(await rowsOnDisk(page, 'importedPosts')).toEqual([]);
    expect(await rowsOnDisk(page, 'measures')).toEqual([]);
  });

  test('says what a file is that is no table, and nothing is half imported', slow, async () => {
    const { page } = await openReport();
    await openImport(page);
    const fails = async (name: string, content: string | Uint8Array, code: string) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      await chooseFile(page, file);
      await page.waitForSelector(`[data-failure="${code}"]`);
    };
    await fails('buku.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4), 'csv.not-text');
    await fails('kosong.csv', 'Tanggal,Takarir\n', 'csv.empty');
    await fails('rusak.csv', 'Tanggal,Takarir\n28/11/2026,"Satu', 'csv.broken');
    const broken = [...posts.map(({ text }) => `28/11/2026,${text}`), '28/11/2026,"terbuka'];
    const table = ['Tanggal;Takarir', ...broken.map((line) => line.replace(',', ';'))].join('\n');
    writeFileSync(join(folder, 'setengah.csv'), table.repeat(4));
    await chooseFile(page, join(folder, 'setengah.csv'));
    await page.waitForSelector('[data-failure], form');
    expect(await rowsOnDisk(page, 'importedPosts')).toEqual([]);
  });

  test('can be called off while a hundred thousand rows come in', slow, async () => {
    const { page } = await openReport();
    await openImport(page);
    const rows = Array.from({ length: 100_000 }, (_, at) => `28/11/2026,Unggahan nomor ${at}`);
    const file = join(folder, `${kind}-besar.csv`);
    writeFileSync(file, ['Tanggal,Takarir', ...rows].join('\n'));
    await chooseFile(page, file);
    await pressNamed(page, 'Impor unggahan ini');
    await waitForPageWords(page, 'persen berkas terbaca');
    await pressNamed(page, 'Batal');
    await page.waitForSelector('[data-failure="posts.cancelled"]');
    expect(await rowsOnDisk(page, 'importedPosts')).toEqual([]);
    expect(await rowsOnDisk(page, 'imports')).toEqual([]);
  });
});
