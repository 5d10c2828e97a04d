import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { turn } from './turn.ts';

/** The same data always gives the same text, whatever the order of its keys. */
const written = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** Plain comparison of plain data: these files run in real browsers too, where Vitest is not. */
export function same(actual: unknown, expected: unknown): void {
  if (written(actual) === written(expected)) return;
  throw new Error(`got ${written(actual)}, not ${written(expected)}`);
}

/** The value of a result that must be there. */
export function given<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Demands that something failed for this reason. */
export function failed(result: Result<unknown, Failure>, code: FailureCode): void {
  same(result.ok ? 'no failure' : result.failure.code, code);
}

/** Asks again until the answer is as wanted; the asking itself is what takes the time. */
export async function until<Value>(
  ask: () => Promise<Value>,
  isWanted: (answer: Value) => boolean,
): Promise<Value> {
  const end = performance.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (performance.now() > end) throw new Error(`the last answer was ${written(answer)}`);
    // A turn for the rest of the page: an answer that is refused at once leaves it none.
    await turn();
  }
}
