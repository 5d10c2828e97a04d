import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { titleOf } from '@/lib/core/title-of.ts';
import { workingCopySchema } from '@/lib/core/working-copy.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { draftsOnDisk, waitForDrafts } from '../harness/drafts.ts';
import { leaveDatabase } from '../harness/old-database.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { waitUntil } from '../harness/wait.ts';
import { type Example, examples } from '../storage/migrations/index.ts';

vi.setConfig({ testTimeout: 120_000 });

const newest = examples.at(-1);

/** What is to lie there once all steps were taken, by its name. */
const wanted = ({ rows }: Example): Map<unknown, unknown> => {
  const ids = new Set(rows.workingCopies?.map((row) => Reflect.get(row as object, 'id')));
  const all = newest?.rows.workingCopies ?? [];
  const byId = all.map((row) => [Reflect.get(row as object, 'id'), row] as const);
  return new Map(byId.filter(([id]) => ids.has(id)));
};

const titlesOf = (rows: Iterable<unknown>): string[] =>
  [...rows]
    .flatMap((row) => workingCopySchema.safeParse(row).data ?? [])
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ text }) => titleOf(text) || 'Draf tanpa isi');

const listed = (desk: Page) =>
  desk.$$eval('a[data-draft]', (links) => links.map(({ textContent }) => textContent));

describe.each(['chromium', 'firefox'] as const)('in %s, the desk', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test.each(examples)('over a database that version $version left', async (example) => {
    // A page of the extension's origin without a script, so that it opens no database.
    const tool = await session.extensionPage('icon/16.png');
    await leaveDatabase(tool, example);
    const rows = wanted(example);
    const titles = titlesOf(rows.values());
    const strange = [...rows.values()].filter((row) => !workingCopySchema.safeParse(row).success);

    const desk = await session.extensionPage('desk.html');
    await waitUntil(
      desk,
      (count) => document.querySelectorAll('a[data-draft]').length === count,
      titles.length,
    );
    expect((await listed(desk)).toSorted()).toEqual(titles.toSorted());
    await waitForPageWords(desk, `${strange.length} draf tidak bisa dibaca`);
    const kept = await draftsOnDisk(desk);
    expect(new Map(kept.map((row) => [row.id, row]))).toEqual(rows);

    await openLink(desk, 'Posyandu buka hari Sabtu.');
    await desk.locator('textarea').fill('Posyandu buka hari Minggu.');
    await waitForDrafts(desk, (all) =>
      all.some(({ text }) => text === 'Posyandu buka hari Minggu.'),
    );
    await pressNamed(desk, 'Hapus');
    await waitForDrafts(desk, (all) =>
      all.some(
        ({ text, deletedAt }) => text === 'Posyandu buka hari Minggu.' && deletedAt !== null,
      ),
    );
    expect(await draftsOnDisk(desk)).toHaveLength(rows.size);
  });
});
