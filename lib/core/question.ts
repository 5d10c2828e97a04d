import type { AiGate } from './ai-gate/gate.ts';
import type { Channel } from './channel.ts';
import type { Finding } from './finding.ts';
import type { Local } from './local.ts';
import type { DescribedPicture } from './pictures.ts';
import type { Policy } from './policy.ts';
import type { PostKind } from './post-kind.ts';
import type { ApprovalView } from './review/approval-view.ts';
import type { Severity, Source } from './rule.ts';
import type { Answer } from './self-check.ts';
import type { Post } from './text/post.ts';

/** What is known when a question is put. */
export interface Situation {
  readonly post: Post;
  readonly channel: Channel;
  /** Null while the person picked none. */
  readonly kind: PostKind | null;
  /** Pictures and videos attached in the composer. */
  readonly mediaCount: number;
  /** Those among them that are pictures, as the draft notes them; undefined where only their number is known. */
  readonly pictures?: readonly DescribedPicture[] | undefined;
  readonly findings: readonly Finding[];
  /** How the text stands to what was approved; undefined or null where that is not known. */
  readonly approval?: ApprovalView | null | undefined;
  /** What was checked of a text that an AI tool had a part in; undefined or null where nobody looked. */
  readonly aiGate?: AiGate | null | undefined;
  /** What the person answered so far. */
  readonly answers: readonly Answer[];
}

/** A part of the answer that the text itself gives, or that is missing there. */
export interface Evidence {
  /** What is looked for, such as "Kapan". */
  readonly name: Local;
  /** Where it stands, in UTF-16 units; null where it was not found. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** One possible answer. */
export interface Option {
  readonly id: string;
  readonly label: Local;
  /** Whether the point is settled by it. */
  readonly closes: boolean;
  /** What must be written beside it, such as the tool that was used; without it nothing must. */
  readonly asksFor?: Local;
}

/** What a question says. */
export interface QuestionWords {
  /** Path of the file below `checklist/`, without the ending. */
  readonly id: string;
  /** Code in the catalogue. */
  readonly code: string;
  readonly severity: Severity;
  readonly ask: Local;
  readonly why: Local;
  readonly options: readonly [Option, Option, ...Option[]];
  readonly sources: readonly [Source, ...Source[]];
}

/** A point of the checklist that only a person can settle. */
export interface Question extends QuestionWords {
  isAsked(situation: Situation): boolean;
  /** What the text says for itself, shown beside the answer. */
  evidence?(situation: Situation): readonly Evidence[];
  /** A closing answer that the draft itself gives; it holds while no person settled the question. */
  noted?(situation: Situation): Pick<Answer, 'option' | 'note'> | null;
  /** What the draft shows to be missing still, told before the reason. */
  lacking?(situation: Situation): Local | null;
  /** The part of the post that an answer speaks of: when it changes, the question is open again. */
  subject(situation: Situation): string;
}

/** An answer as it is shown: given by a person, or by the draft itself. */
export interface PointAnswer extends Omit<Answer, 'answeredAt'> {
  /** Null where the draft answers: nobody said it. */
  readonly answeredAt: string | null;
}

/** A question as it stands for one text, as plain data. */
export interface ChecklistPoint {
  readonly question: QuestionWords;
  readonly evidence: readonly Evidence[];
  /** `reopened`: it was answered, and what the answer speaks of has changed since. */
  readonly status: 'open' | 'closed' | 'reopened';
  readonly answer: PointAnswer | null;
  /** What the draft itself answers: it holds while no answer of a person settles the question. */
  readonly noted?: PointAnswer;
  /** What an answer that is given now speaks of: {@link Answer.about}. */
  readonly about: string;
}

/** Only gives the type. */
export const defineQuestion = (question: Question): Question => question;

/** One situation that shows what a question is about. Everything left out is as in a new post. */
export interface QuestionExample {
  /** `[…]` marks the evidence that is found, and nothing else. */
  readonly text: string;
  readonly channel?: Channel;
  readonly kind?: PostKind;
  readonly mediaCount?: number;
  readonly pictures?: readonly DescribedPicture[];
  readonly today?: string;
  /** What the office set; the rest is the default. */
  readonly policy?: Partial<Policy>;
  readonly aiGate?: AiGate;
  /** Chosen options by the id of their question. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Situations in which a question is put and in which not: its tests. */
export interface QuestionExamples {
  readonly asked: readonly [
    QuestionExample,
    QuestionExample,
    QuestionExample,
    ...QuestionExample[],
  ];
  readonly notAsked: readonly [
    QuestionExample,
    QuestionExample,
    QuestionExample,
    ...QuestionExample[],
  ];
}
