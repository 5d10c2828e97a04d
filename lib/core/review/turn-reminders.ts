import type { DraftRow } from '../draft-row.ts';

/** Of which turn somebody was told, when first, and how often. */
export interface ToldTurn {
  readonly turn: string;
  /** ISO 8601. */
  readonly at: string;
  readonly times: number;
}

/** By the id of a draft. */
export type ToldTurns = Readonly<Record<string, ToldTurn>>;

type Waiting = Pick<DraftRow, 'id' | 'place' | 'status' | 'turn' | 'since' | 'isMine'>;

const day = 24 * 60 * 60_000;

/** For how many days a turn that is over is remembered, so that it is not told again should it come back. */
const memory = 60;

/** Whether a draft waits for the person here because of somebody else: own texts that are not finished do not. */
export const waitsHere = ({ place, isMine, turn, status }: Waiting): boolean =>
  place === 'drafts' &&
  isMine &&
  (turn === 'editor' || turn === 'responsible' || status === 'changes');

/** A turn is another one as soon as it began at another moment. */
const nameOf = ({ turn, since }: Waiting): string => `${turn} ${since}`;

/** Turns that are told for the first time, and those that are told once more. */
export interface TurnsToTell<Row> {
  readonly first: readonly Row[];
  readonly again: readonly Row[];
}

/**
 * What is to be told now. Each turn is told once, and once more after so many days.
 *
 * @param now In milliseconds since 1970.
 */
export function turnsToTell<Row extends Waiting>(
  rows: readonly Row[],
  told: ToldTurns,
  remindDays: number,
  now: number,
): TurnsToTell<Row> {
  const known = (row: Row) => {
    const one = told[row.id];
    return one?.turn === nameOf(row) ? one : null;
  };
  const isDue = ({ times, at }: ToldTurn) =>
    times === 1 && now - Date.parse(at) >= remindDays * day;
  return {
    first: rows.filter((row) => !known(row)),
    again: rows.filter((row) => {
      const one = known(row);
      return one !== null && isDue(one);
    }),
  };
}

/** What was told after these were too. */
export function toldAlso(
  told: ToldTurns,
  rows: readonly Waiting[],
  { first, again }: TurnsToTell<Waiting>,
  now: number,
): ToldTurns {
  const waiting = new Set(rows.map(({ id }) => id));
  const kept = Object.entries(told).filter(
    ([id, { at }]) => waiting.has(id) || now - Date.parse(at) < memory * day,
  );
  const at = new Date(now).toISOString();
  const fresh = first.map((row) => [row.id, { turn: nameOf(row), at, times: 1 }] as const);
  const older = again.map((row) => [row.id, { turn: nameOf(row), at, times: 2 }] as const);
  return Object.fromEntries([...kept, ...fresh, ...older]);
}
