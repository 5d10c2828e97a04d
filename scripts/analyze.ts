/**
 * Checks texts from the command line: `npm run -s analyze -- [--json] [--channel instagram] [--today 2026-11-24] FILE…`,
 * with `-` for the standard input.
 *
 * With `--json` one object a line: `{ file, kind, findings, readability, ceremony }`. The `fix` of a
 * finding is what takes the place of `[start, end)`; a replacement that reaches beyond the finding (a
 * sentence that moves up) is left out there. `kind`, `readability` and `ceremony` are left out for a
 * text too short to tell.
 */
import { readFileSync } from 'node:fs';
import { analyzeFiles } from './analyze/command.ts';

process.exitCode = analyzeFiles({
  args: process.argv.slice(2),
  read: (file) => readFileSync(file === '-' ? 0 : file),
  print: console.log,
  complain: console.error,
});
