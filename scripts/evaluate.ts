/**
 * Measures the check on labelled texts: `npm run -s evaluate -- --task TASK --data FILE [--json]`, or
 * without a task everything in the folder that `SIAP_TAYANG_DATA` names. Rates are fractions.
 */
import { evaluate } from './evaluate/command.ts';

process.exitCode = evaluate({
  args: process.argv.slice(2),
  folder: process.env.SIAP_TAYANG_DATA,
  print: console.log,
  complain: console.error,
});
