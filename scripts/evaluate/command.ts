import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetComplaint } from './rows.ts';
import type { Report, Task } from './task.ts';
import { tasks } from './tasks.ts';

/** What the command was given, and where it prints. */
export interface Call {
  readonly args: readonly string[];
  /** The folder of the sets. */
  readonly folder: string | undefined;
  print(line: string): void;
  complain(line: string): void;
}

class Complaint extends Error {}

const origins = tasks.map(({ name, set, origin }) => `  ${name}: ${set}. ${origin}`).join('\n');

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { task: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } },
    }).values;
  } catch {
    throw new Complaint(
      'option.unknown: Yang ada --task NAMA, --data BERKAS, dan --json. / There are --task NAME, --data FILE and --json.',
    );
  }
}

/** One task with its file, or all of the development half. */
function chosen(
  { folder, complain }: Call,
  { task: name, data }: ReturnType<typeof readOptions>,
): { task: Task; file: string }[] {
  const found = tasks.filter((task) => name === undefined || task.name === name);
  if (found.length === 0) {
    const names = tasks.map((task) => task.name).join(', ');
    throw new Complaint(`task.unknown: Yang ada: ${names}. / There are: ${names}.`);
  }
  const [only] = found;
  if (data !== undefined && name !== undefined && only) return [{ task: only, file: data }];
  if (data !== undefined) {
    throw new Complaint('task.none: Sebut tugasnya dengan --task. / Name the task with --task.');
  }
  return name === undefined
    ? allIn(named(folder), found, complain)
    : found.map((task) => ({ task, file: join(named(folder), task.set) }));
}

/** Of all tasks those are run whose set is there; the others are named. */
function allIn(
  place: string,
  all: readonly Task[],
  complain: Call['complain'],
): { task: Task; file: string }[] {
  const files = all.map((task) => ({ task, file: join(place, task.set) }));
  const there = files.filter(({ file }) => existsSync(file));
  if (there.length === 0) {
    throw new Complaint(
      `data.missing: Tidak ada kumpulan teks di “${place}”. Asalnya: / None of the sets is in “${place}”. Where they come from:\n${origins}`,
    );
  }
  for (const { task, file } of files) {
    if (there.some((one) => one.task === task)) continue;
    complain(
      `data.skipped: ${task.name}: “${file}” tidak ada. / “${file}” does not exist. ${task.origin}`,
    );
  }
  return there;
}

function named(folder: string | undefined): string {
  if (folder) return folder;
  throw new Complaint(
    `data.none: Sebut folder kumpulan teks dengan SIAP_TAYANG_DATA, atau satu berkas dengan --data. Asalnya: / Name the folder of the sets with SIAP_TAYANG_DATA, or one file with --data. Where they come from:\n${origins}`,
  );
}

function read(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Complaint(
      `data.missing: “${file}” tidak bisa dibaca. Asalnya: / “${file}” cannot be read. Where the sets come from:\n${origins}`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Complaint(
      `data.not-utf8: “${file}” bukan teks UTF-8. / “${file}” is not UTF-8 text.`,
    );
  }
}

function measure(task: Task, file: string): Report {
  const content = read(file);
  try {
    return task.measure(content);
  } catch (error) {
    if (!(error instanceof SetComplaint)) throw error;
    throw new Complaint(`data.shape: “${file}”: ${error.message}`);
  }
}

/** Four digits are as many as such small sets bear. */
const round = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

/** Runs the command and returns how it ends: 0, or 2 where something it needs is not there. */
export function evaluate(call: Call): number {
  try {
    const options = readOptions(call.args);
    for (const { task, file } of chosen(call, options)) {
      call.print(JSON.stringify(measure(task, file), round, options.json ? 0 : 2));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    call.complain(error.message);
    return 2;
  }
}
