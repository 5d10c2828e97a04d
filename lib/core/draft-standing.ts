import { z } from 'zod';
import { settledStatuses } from './awaited.ts';
import { draftStatuses, statusOf } from './draft-status.ts';
import { nameOfDecider } from './review/decider.ts';
import { type Flow, flowOf, notInForce, turns } from './review/flow.ts';
import { isMyTurn } from './review/my-turn.ts';
import { type Checked, type Office, situationOf } from './review/situation.ts';
import { turningPoints } from './review/turning-points.ts';

/** Where a draft stands on its way, whose turn it is, and whether an approval holds. */
export const standingSchema = z.strictObject({
  status: z.enum(draftStatuses),
  turn: z.enum(turns),
  /** Since when it is their turn; null where nothing was saved yet. */
  since: z.iso.datetime().nullable(),
  /** Whether it is the turn of the person here. */
  isMine: z.boolean(),
  /** Why no approval is in force; null where one is. */
  why: z.enum(notInForce).nullable(),
  /** Who approved, or whose decision says why not. */
  by: z.array(z.string()).max(50),
});

export type DraftStanding = Readonly<z.infer<typeof standingSchema>>;

/** The same from a moment on, until the next one begins. */
export const standingSpanSchema = standingSchema.extend({ from: z.iso.datetime() });

export type StandingSpan = Readonly<z.infer<typeof standingSpanSchema>>;

/** In their order; at least one. */
export type Standings = readonly [StandingSpan, ...StandingSpan[]];

/** Before everything that anybody decided. */
const beginning = '1970-01-01T00:00:00.000Z';

/**
 * How a draft stands, now and at any other moment: what the clock will do to an approval is known beforehand. Where
 * the clock does nothing there is one span. Pure.
 */
export function standingsOf(checked: Checked, office: Office): Standings {
  const first = { ...standingAt(checked, office, beginning), from: beginning };
  const spans: [StandingSpan, ...StandingSpan[]] = [first];
  let last: StandingSpan = first;
  for (const from of turningPoints(checked.state, situationOf(checked, office, beginning))) {
    const span = { ...standingAt(checked, office, from), from };
    if (isSame(last, span)) continue;
    spans.push(span);
    last = span;
  }
  return spans;
}

const isSame = (one: StandingSpan, other: StandingSpan): boolean =>
  JSON.stringify({ ...one, from: '' }) === JSON.stringify({ ...other, from: '' });

const atRest: Omit<DraftStanding, 'status'> = {
  turn: 'nobody',
  since: null,
  isMine: false,
  why: null,
  by: [],
};

function standingAt(checked: Checked, office: Office, now: string): DraftStanding {
  const { state, copy } = checked;
  const flow = flowOf(state, situationOf(checked, office, now));
  const status = statusOf(state, copy.selfCheck, flow, office.known);
  const { approval, turn, since } = flow;
  // What came out waits for nobody.
  if (settledStatuses.has(status)) return { ...atRest, status };
  return {
    status,
    turn,
    since,
    isMine: isMyTurn(flow, state, office),
    why: approval.isInForce ? null : approval.why,
    by: namesIn(flow),
  };
}

const namesIn = ({ approval }: Flow): string[] => {
  const decisions = approval.isInForce ? approval.by : [approval.decision].filter((one) => !!one);
  return [...new Set(decisions.map(nameOfDecider))].slice(0, 50);
};

/** A line of the list with what the clock has made of it since it was written. @param now ISO 8601. */
export function atMoment<Row extends DraftStanding & { readonly spans: readonly StandingSpan[] }>(
  row: Row,
  now: string,
): Row {
  const span = row.spans.findLast(({ from }) => from <= now);
  if (!span) return row;
  const { from: _, ...standing } = span;
  return { ...row, ...standing };
}
