/**
 * Measures the check on labelled texts: `npm run -s evaluate -- --task TASK --data FILE [--json]`, or
 * without a task everything in the folder that `SIAP_TAYANG_DATA` names. Rates are fractions.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetComplaint } from './evaluate/rows.ts';
import type { Report, Task } from './evaluate/task.ts';
import { tasks } from './evaluate/tasks.ts';

class Complaint extends Error {}

const origins = tasks.map(({ name, set, origin }) => `  ${name}: ${set}. ${origin}`).join('\n');

function readOptions() {
  try {
    return parseArgs({
      options: { task: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } },
    }).values;
  } catch {
    throw new Complaint(
      'option.unknown: Yang ada --task NAMA, --data BERKAS, dan --json. / There are --task NAME, --data FILE and --json.',
    );
  }
}

/** One task with its file, or all of the development half. */
function chosen(): { task: Task; file: string }[] {
  const { task: name, data } = readOptions();
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
  return found.map((task) => ({ task, file: join(folder(), task.set) })).filter(isThere(name));
}

/** Of all tasks only those are run whose set is there; of one named task its file must be. */
const isThere =
  (name: string | undefined) =>
  ({ file }: { file: string }): boolean =>
    name !== undefined || existsSync(file);

function folder(): string {
  const named = process.env.SIAP_TAYANG_DATA;
  if (named) return named;
  throw new Complaint(
    `data.none: Sebut folder kumpulan teks dengan SIAP_TAYANG_DATA, atau satu berkas dengan --data. Asalnya: / Name the folder of the sets with SIAP_TAYANG_DATA, or one file with --data. Where they come from:\n${origins}`,
  );
}

function measure(task: Task, file: string): Report {
  try {
    return task.measure(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SetComplaint || error instanceof SyntaxError) {
      throw new Complaint(
        `data.shape: “${file}” tidak berbentuk seperti yang diminta (${error.message}). / “${file}” has not the shape that was asked for.`,
      );
    }
    if (error instanceof Error && 'code' in error) {
      throw new Complaint(
        `data.missing: “${file}” tidak bisa dibaca. Asalnya: / “${file}” cannot be read. Where the sets come from:\n${origins}`,
      );
    }
    throw error;
  }
}

/** Four digits are as many as such small sets bear. */
const round = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

try {
  const { json } = readOptions();
  for (const { task, file } of chosen()) {
    console.log(JSON.stringify(measure(task, file), round, json ? 0 : 2));
  }
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
