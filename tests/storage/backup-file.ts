import { readingFailure } from '@/lib/backup/broken-file.ts';
import { openBackup } from '@/lib/backup/open-backup.ts';
import { packBackup } from '@/lib/backup/pack-backup.ts';
import type { Survey } from '@/lib/core/backup/survey.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result } from '@/lib/core/result.ts';
import { type Lines, surveyBackup, takeBackup } from '@/lib/storage/backup/read-backup.ts';
import { readOut, type Selection } from '@/lib/storage/backup/read-out.ts';
import { standing, type World } from './world.ts';

interface Options {
  readonly words?: string;
  readonly selection?: Selection;
}

/** The lines of a backup of everything, or of some drafts. */
export async function linesOfBackup(
  world: World,
  selection: Selection = 'all',
  onLost: (name: string) => void = () => undefined,
): Promise<string[]> {
  const lines: string[] = [];
  for await (const portion of readOut(world.database, asked(world, selection))) {
    lines.push(...portion.lines);
    if (portion.lost) onLost(portion.lost);
  }
  return lines;
}

/** A backup as a file. */
export async function backUp(
  world: World,
  { words, selection = 'all' }: Options = {},
): Promise<Blob> {
  async function* portions() {
    for await (const { lines } of readOut(world.database, asked(world, selection))) yield lines;
  }
  return new Response(await packBackup(portions(), words ? { words } : null)).blob();
}

const asked = ({ clock }: World, selection: Selection) => ({
  selection,
  settings: { policy: { office: 'Dinkes' }, sites: {} },
  madeAt: clock.now(),
  app: '0.1.0',
});

/** What a file would bring; nothing is written. */
export const survey = (world: World, file: Blob, words = '') =>
  withLines(file, words, (lines) => surveyLines(world, lines));

/** Imports a file. */
export const take = (world: World, file: Blob, isAsked = false, words = '') =>
  withLines(file, words, (lines) => takeLines(world, lines, isAsked));

export const surveyLines = (world: World, lines: Lines) =>
  surveyBackup(standing(world.database, world.clock.now), reading(lines));

export const takeLines = (world: World, lines: Lines, isAsked = false) =>
  takeBackup(standing(world.database, world.clock.now), reading(lines), isAsked);

const reading = (lines: Lines) => ({
  lines,
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

async function withLines(
  file: Blob,
  words: string,
  use: (lines: Lines) => Promise<Result<Survey, Failure>>,
) {
  const opened = await openBackup(file, { words });
  if (!opened.ok) return opened;
  return use(opened.value).catch((error) => fail(readingFailure(error)));
}

/** Lines as they come from a file. */
export async function* flow(lines: Iterable<string | null>): AsyncGenerator<string | null> {
  yield* lines;
}

/** Everything that the drafts of a store are, for comparison. */
export async function contentOf({ database }: World) {
  const [copies, records, rows, removed] = await Promise.all([
    database.workingCopies.toArray(),
    database.records.toArray(),
    database.drafts.toArray(),
    database.removed.toArray(),
  ]);
  // When a line was written is of this store alone.
  return { copies, records, rows: rows.map(({ touchedAt: _, ...row }) => row), removed };
}
