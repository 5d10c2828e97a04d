import { analyzeInSlices, byWeightThenPlace, type Context, findingsOf } from '../analyze.ts';
import type { Analysis, Finding } from '../finding.ts';
import { isForeign } from '../language/foreign.ts';
import { lengthToCheck } from '../limits.ts';
import type { PostKind } from '../post-kind.ts';
import { rules } from '../rules/index.ts';
import type { Slices } from '../slices.ts';
import { readPost } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import { findEdit } from './edit.ts';
import { moveAll, moveSpan, shiftAll } from './move.ts';
import { type Starts, startsOf, typeInto } from './pieces.ts';

/** An analyzer that stays with a text while it is written. */
export interface KeptAnalyzer {
  /**
   * What is known at the very key, at the cost of the sentence that was typed into: rules that read
   * one sentence say again what they find there; all other findings go along with their words, until
   * {@link settle} reads the whole text again.
   *
   * @returns Heaviest first, then in the order of the text; none before the text was settled once.
   */
  type(text: string): readonly Finding[];
  /** Reads the whole text, in slices. What it finds is what `analyze` finds. */
  settle(text: string): Slices<Analysis>;
}

/** What is kept of a text. */
interface Kept {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly starts: Starts;
  readonly foreign: readonly Span[];
  readonly kind: PostKind | null;
}

const ofSentence = rules.filter(({ reads }) => reads === 'sentence');
const idsOfSentence: ReadonlySet<string> = new Set(ofSentence.map(({ id }) => id));

/** What was pasted, or runs on without a stop, waits for the whole. In UTF-16 units. */
const longestPiece = 1_000;

/** Keeps what was found in a text, for one channel and one office. */
export function keepAnalyzer(context: Context): KeptAnalyzer {
  let kept: Kept | null = null;
  return {
    type(text) {
      const checked = text.slice(0, lengthToCheck(text));
      if (kept && checked !== kept.text) kept = typed(kept, checked, context);
      return kept?.findings ?? [];
    },
    *settle(text) {
      const analysis = yield* analyzeInSlices(text, context);
      kept = keep(text, analysis, context);
      return analysis;
    },
  };
}

const keep = (text: string, analysis: Analysis, { kind }: Context): Kept => ({
  text: text.slice(0, analysis.checkedLength),
  findings: analysis.findings,
  starts: startsOf(analysis.sentences),
  foreign: analysis.languages.filter(isForeign),
  kind: kind ?? analysis.kind?.kind ?? null,
});

function typed(kept: Kept, text: string, context: Context): Kept {
  const edit = findEdit(kept.text, text);
  const { starts, piece } = typeInto(kept.starts, edit, text.length);
  const foreign = kept.foreign.map((place) => moveSpan(place, edit));
  // The sentence as it was, to its end before the edit.
  const old = { start: piece.start, end: piece.end - edit.growth };
  const others = kept.findings.filter(
    ({ ruleId, start, end }) =>
      !(idsOfSentence.has(ruleId) && start >= old.start && end <= old.end),
  );
  const isShort = piece.end - piece.start <= longestPiece;
  const found = isShort ? findIn({ ...kept, text, foreign }, piece, context) : [];
  const findings = [...moveAll(others, edit), ...found].sort(byWeightThenPlace);
  return { ...kept, text, findings, starts, foreign };
}

/** What the rules of one sentence say of a piece. */
function findIn(kept: Kept, { start, end }: Span, context: Context): readonly Finding[] {
  const { channel, others = [], ...around } = context;
  const text = kept.text.slice(start, end);
  const mayBeForeign = kept.foreign.some((one) => one.start < end && one.end > start);
  const known = mayBeForeign
    ? undefined
    : [{ start: 0, end: text.length, language: 'ind' as const }];
  const post = readPost(text, channel, { ...around, kind: kept.kind }, known);
  const found = ofSentence.flatMap((rule) => findingsOf(rule, post, [channel, ...others]));
  return shiftAll(found, start);
}
