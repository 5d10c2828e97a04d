import { styleText } from 'node:util';
import { mostNotApplicable, notApplicable } from '../tests/browser/modes/not-applicable.ts';
import { browserKinds } from './browsers/find.ts';
import { failureModes, lastDue } from './modes/failure-modes.ts';
import { keptOutcomes, type Outcome } from './modes/outcome.ts';

// Prints how the last tests of each failure mode ended in each browser: `npm run -s modes`, after `npm test`.

type Kind = (typeof browserKinds)[number];

interface Cell {
  readonly words: string;
  readonly isGood: boolean;
}

const outcomes = keptOutcomes();

const isOf = ({ name }: Outcome, mode: number, kind: Kind) =>
  name.includes(`mode ${mode}:`) && new RegExp(`\\b${kind}\\b`).test(name);

function cellOf(mode: number, kind: Kind): Cell {
  const tests = outcomes.filter((outcome) => isOf(outcome, mode, kind));
  const passed = tests.filter(({ state }) => state === 'passed').length;
  if (tests.length > passed) {
    return { words: `failed: ${tests.length - passed} of ${tests.length}`, isGood: false };
  }
  if (passed > 0) return { words: `passed: ${passed}`, isGood: true };
  const exception = notApplicable.find((each) => each.mode === mode && each.browser === kind);
  return exception
    ? { words: `not applicable: ${exception.reason}`, isGood: true }
    : { words: 'missing', isGood: false };
}

const rows = Object.entries(failureModes).map(([number, name]) => {
  const cells = browserKinds.map((kind) => cellOf(Number(number), kind));
  return { number: Number(number), name, cells };
});
const shown = rows.filter(
  ({ number, cells }) => number <= lastDue || cells.some(({ words }) => words !== 'missing'),
);

const print = (line: string) => process.stdout.write(`${line}\n`);
const inRow = (first: string, cells: readonly string[]) =>
  [first.padEnd(52), ...cells.map((cell) => cell.padEnd(18))].join(' ').trimEnd();

print(inRow('mode', browserKinds));
for (const { number, name, cells } of shown) {
  const line = inRow(
    `${String(number).padStart(2)} ${name}`,
    cells.map(({ words }) => words),
  );
  print(cells.every(({ isGood }) => isGood) ? line : styleText('red', line));
}

const isAllGood = shown.every(({ cells }) => cells.every(({ isGood }) => isGood));
if (notApplicable.length > mostNotApplicable) {
  print(`${notApplicable.length} exceptions, at most ${mostNotApplicable} are allowed.`);
}
process.exitCode = isAllGood && notApplicable.length <= mostNotApplicable ? 0 : 1;
