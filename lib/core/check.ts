import type { AiGate } from './ai-gate/gate.ts';
import { analyzeInSlices, type Context } from './analyze.ts';
import { readAudience } from './audience/read-audience.ts';
import type { Channel } from './channel.ts';
import type {
  Check,
  CountedCeremony,
  CountedWord,
  GuessedKind,
  MeasuredReadability,
  QuotedPassage,
  ToldAction,
} from './check-view.ts';
import { checklist } from './checklist.ts';
import type { Analysis } from './finding.ts';
import { isIgnored } from './ignore.ts';
import { isForeign } from './language/foreign.ts';
import type { DescribedPicture } from './pictures.ts';
import type { Policy } from './policy.ts';
import { previewOf } from './preview-of.ts';
import type { Situation } from './question.ts';
import type { ApprovalView } from './review/approval-view.ts';
import { weightIn } from './rule-choice.ts';
import { rules } from './rules/index.ts';
import type { SelfCheck } from './self-check.ts';
import { readSituation } from './situation.ts';
import { doAll, type Slices } from './slices.ts';
import type { Span } from './text/span.ts';
import { toldFormality } from './told-formality.ts';

/** A text, where it goes, and what the person said of it. */
export interface Checked {
  readonly text: string;
  /** All channels that get this text, the one it is written for first. */
  readonly channels: readonly [Channel, ...Channel[]];
  readonly selfCheck: SelfCheck;
  /** Pictures and videos attached beside the text. */
  readonly mediaCount: number;
  /** As {@link Situation.pictures}. */
  readonly pictures?: readonly DescribedPicture[] | undefined;
  /** How the text stands to what was approved, where that is known. */
  readonly approval?: ApprovalView | null;
  /** As {@link Situation.aiGate}. */
  readonly aiGate?: AiGate | null;
  /** What the office set; {@link defaultPolicy} without it. */
  readonly policy?: Policy;
  /** The day on which it is checked, `YYYY-MM-DD`; without it nothing is said about days gone by. */
  readonly today?: string | null;
}

/** Checks a text. Pure; never throws; the same for the same input. */
export const check = (checked: Checked): Check => doAll(checkInSlices(checked));

/**
 * The same in slices, so that nobody waits for a long text.
 *
 * @param analyze Reads the text, for {@link contextOf} the check.
 */
export function* checkInSlices(
  checked: Checked,
  analyze = (text: string) => analyzeInSlices(text, contextOf(checked)),
): Slices<Check> {
  const { text, channels, selfCheck, ...around } = checked;
  const [channel] = channels;
  const { kind, answers, ignored } = selfCheck;
  const analysis = yield* analyze(text);
  const { findings, checkedLength } = analysis;
  const situation = readSituation({ text, channel, kind, findings, answers, ...around });
  const unsettled = findings.filter((finding) => !isIgnored(text, finding, ignored));
  return {
    text,
    isTooLong: checkedLength < text.length,
    ruleCount: rules.filter((rule) => weightIn(situation.post.policy, rule) !== 'off').length,
    findings,
    points: text.trim() === '' ? [] : checklist(situation),
    guess: guessIn(text, analysis),
    ceremony: ceremonyIn(text, analysis),
    readability: readabilityIn(text, analysis, situation.post.policy.readingTarget),
    formality: toldFormality(situation.post, analysis.tone),
    action: actionIn(text, analysis),
    otherLanguages: otherLanguagesIn(text, analysis),
    audience: readAudience(situation.post, findings),
    hasReaders: situation.post.policy.readers !== null,
    preview: previewOf(text, unsettled),
    approval: checked.approval ?? null,
  };
}

/** What an analysis has to know of a check. */
export const contextOf = ({ channels, selfCheck: { kind }, ...around }: Checked): Context => {
  const { text: _text, pictures: _pictures, approval: _approval, aiGate: _gate, ...known } = around;
  const [channel, ...others] = channels;
  return { channel, others, kind, ...known };
};

/** So many words are enough to see what a guess comes from. */
const mostReasons = 4;

function guessIn(text: string, { kind }: Analysis): GuessedKind | null {
  if (!kind) return null;
  const words = kind.words.slice(0, mostReasons).map(({ start, end }) => text.slice(start, end));
  return { kind: kind.kind, words };
}

function ceremonyIn(text: string, { ceremony }: Analysis): CountedCeremony | null {
  if (!ceremony) return null;
  const { index, band, citizenWords, eventWords } = ceremony;
  return {
    index,
    band,
    citizen: countWords(text, citizenWords),
    event: countWords(text, eventWords),
  };
}

/** Asked of a text that is long enough for an index. */
function actionIn(text: string, { action, ceremony }: Analysis): ToldAction | null {
  if (!ceremony) return null;
  const words = action.words.slice(0, mostReasons).map(({ start, end }) => text.slice(start, end));
  return { isTold: action.isTold, words };
}

/** The same words again say nothing new. */
function otherLanguagesIn(text: string, { languages }: Analysis): readonly QuotedPassage[] {
  const quoted = languages
    .filter(isForeign)
    .map(({ start, end, language }) => ({ language, words: text.slice(start, end) }));
  return [...new Map(quoted.map((one) => [one.words.toLowerCase(), one])).values()];
}

function readabilityIn(
  text: string,
  { readability }: Analysis,
  target: number,
): MeasuredReadability | null {
  if (!readability) return null;
  const { longest, ...measured } = readability;
  const [first] = longest;
  return {
    ...measured,
    target,
    longest: first ? { text: text.slice(first.start, first.end), words: first.words } : null,
  };
}

/** Each word once, with how often it stands in the text, in the order of the text. */
function countWords(text: string, spans: readonly Span[]): readonly CountedWord[] {
  const counts = new Map<string, number>();
  for (const { start, end } of spans) {
    const word = text.slice(start, end).toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count }));
}
