import { settled } from './answer-status.ts';
import type { AudienceView } from './audience/audience-view.ts';
import type { CeremonyBand } from './ceremony.ts';
import type { Channel } from './channel.ts';
import type { Counters } from './counters.ts';
import type { Finding } from './finding.ts';
import { isIgnored } from './ignore.ts';
import type { OtherLanguage } from './language/text-language.ts';
import { openPoints } from './open-points.ts';
import type { PostKind } from './post-kind.ts';
import type { ChecklistPoint } from './question.ts';
import type { Readability } from './readability.ts';
import type { ApprovalView } from './review/approval-view.ts';
import type { Severity } from './rule.ts';
import type { Ignored, SelfCheck } from './self-check.ts';
import type { FormalityBand } from './tone/formality.ts';

/** A word that was counted, and how often it stands in the text. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

/** What a text is about, by its words. */
export interface CountedCeremony {
  /** From 0, all for citizens, to 100, all about the event. */
  readonly index: number;
  readonly band: CeremonyBand;
  readonly citizen: readonly CountedWord[];
  readonly event: readonly CountedWord[];
}

/** Whether a text tells what a citizen can do, with the words that tell it. */
export interface ToldAction {
  readonly isTold: boolean;
  readonly words: readonly string[];
}

/** How easily a text reads, and what made the number. */
export interface MeasuredReadability extends Omit<Readability, 'longest'> {
  /** The least that the readers of this office need. */
  readonly target: number;
  /** The sentence with the most words. */
  readonly longest: { readonly text: string; readonly words: number } | null;
}

/** How casual a text sounds, and what made it so. */
export interface ToldFormality {
  readonly band: FormalityBand;
  /** From 0, as an official letter, to 100, as a chat. */
  readonly degree: number;
  /** Of 100 guesses such as this one, so many are right. */
  readonly right: number;
  /** Words that sound casual; none in a formal text. */
  readonly casual: readonly string[];
  /** Words that sound formal; none in a text that is too casual. */
  readonly formal: readonly string[];
  /** The sentence that sounds most casual; null where none surely does. */
  readonly sentence: string | null;
}

/** Words that were read as another language than Indonesian. */
export interface QuotedPassage {
  readonly language: OtherLanguage;
  readonly words: string;
}

/** A finding that the person left as it is, and what was said about it. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignored: Ignored;
}

/** What the words of a text let one guess. */
export interface GuessedKind {
  readonly kind: PostKind;
  /** Words that led to it, the first ones of the text. */
  readonly words: readonly string[];
}

/** What channels show before the reader taps for more. */
export interface SharedFold {
  readonly channels: readonly Channel[];
  /** About how many letters show. */
  readonly length: number;
  readonly shown: string;
  readonly isCut: boolean;
}

/** What one channel counts in the text. */
export interface ChannelLimits {
  readonly channel: Channel;
  readonly counters: Counters;
}

/** What readers see first, and what the channels count. */
export interface PreviewData {
  readonly folds: readonly SharedFold[];
  /** The beginning with a better order of the same sentences; null where there is none. */
  readonly better: SharedFold | null;
  readonly limits: readonly ChannelLimits[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What a check of one text gives, as plain data: it may be sent. */
export interface Check {
  /** The text that was checked. */
  readonly text: string;
  /** Whether only the beginning of the text was checked. */
  readonly isTooLong: boolean;
  /** How many rules looked at it. */
  readonly ruleCount: number;
  readonly findings: readonly Finding[];
  readonly points: readonly ChecklistPoint[];
  readonly guess: GuessedKind | null;
  /** Null where the text says too little. */
  readonly ceremony: CountedCeremony | null;
  /** Null where the text says too little. */
  readonly readability: MeasuredReadability | null;
  /** Null where the text says too little, or all of it is in other languages. */
  readonly formality: ToldFormality | null;
  /** Null for a text too short to ask it of. */
  readonly action: ToldAction | null;
  /** In the order of the text, each once. */
  readonly otherLanguages: readonly QuotedPassage[];
  /** Null where no readers were chosen, or the text says too little. */
  readonly audience: AudienceView | null;
  /** Whether the office said who reads. */
  readonly hasReaders: boolean;
  readonly preview: PreviewData;
  /** How it stands to what was approved; null where nobody is known who could approve. */
  readonly approval: ApprovalView | null;
}

/** A check together with what the person said of it, ready to be shown. */
export interface CheckView extends Check {
  /** Findings that the person left as they are. `findings` has neither these nor those that an answer settled. */
  readonly ignored: readonly IgnoredFinding[];
  readonly kind: PostKind | null;
  /** Questions that are to be answered on their own: no finding of the same code stands for them. */
  readonly open: readonly ChecklistPoint[];
  /** Open points, findings and questions, by weight. */
  readonly counts: SeverityCounts;
}

/** Of a text that nobody checked yet. */
export const noCheck: Check = {
  text: '',
  isTooLong: false,
  ruleCount: 0,
  findings: [],
  points: [],
  guess: null,
  ceremony: null,
  readability: null,
  formality: null,
  action: null,
  otherLanguages: [],
  audience: null,
  hasReaders: true,
  preview: { folds: [], better: null, limits: [] },
  approval: null,
};

/** Puts what the person said beside what was found. At once, also where the next check is still under way. */
export function viewOf(check: Check, { kind, answers, ignored }: SelfCheck): CheckView {
  const points = check.points.map((point) => settled(point, answers));
  const open = openPoints(check.text, check.findings, points, ignored);
  return {
    ...check,
    findings: open.findings,
    ignored: check.findings.flatMap((finding) => ignoredAs(finding, check.text, ignored)),
    points,
    open: open.questions,
    kind,
    counts: open.counts,
  };
}

function ignoredAs(finding: Finding, text: string, all: readonly Ignored[]): IgnoredFinding[] {
  const ignored = all.find((one) => isIgnored(text, finding, [one]));
  return ignored ? [{ finding, ignored }] : [];
}
