import type { Local } from '../local.ts';
import type { PostKind } from '../post-kind.ts';
import type { Fact } from './facts.ts';
import type { OfficeId } from './office-ids.ts';

/**
 * Words and phrases, separated by commas; `~bayar` stands for `membayar` and `dibayar` too. Of every
 * word the form with `-nya` is found as well.
 */
export type Words = string;

/** One group of readers. */
export interface ReaderGroup {
  readonly name: Local;
  /** What a post calls them. */
  readonly words: Words;
  /** What a post speaks of that is for them, whether it calls them or not; null: whatever it is. */
  readonly topics: Words | null;
  /** How a post can call them, ready to be used. */
  readonly call: string;
}

/** Something that readers ask, and how a text answers it. */
export interface Question {
  /** Unique among those of these readers. */
  readonly id: string;
  /** In their words, in lower case: it follows a colon. */
  readonly ask: Local;
  readonly why: Local;
  /** What a text speaks of that makes them ask; null: whatever it is. */
  readonly about: Words | null;
  /** Words of which one must stand anywhere in the text besides. */
  readonly besides?: Words;
  /** Asked only of a text that is about an event more than about its readers. */
  readonly isOfCeremony?: true;
  /** Where one of these stands beside, they do not ask. */
  readonly unless?: Words;
  /** Kinds of post that make them ask; without it those that call on readers. */
  readonly kinds?: readonly PostKind[];
  /** Words and facts of which any answers it. */
  readonly words?: Words;
  readonly facts?: readonly Fact[];
  /** A sentence that answers it, to be filled in and added; the readers’ language, so one for both. */
  readonly example: string;
}

/** What readers need from a post before they can act. */
export interface Need extends Question {
  /** As a heading: “Biaya”. */
  readonly name: Local;
}

/** Words that these readers take badly or that lead them astray. */
export interface Caution {
  readonly id: string;
  readonly words: Words;
  /** Words of which one must stand anywhere in the text besides. */
  readonly besides?: Words;
  /** Where one of these words or facts stands anywhere in the text, they do no harm. */
  readonly unless?: Words;
  readonly unlessFacts?: readonly Fact[];
  /** Kinds of post in which they do; without it in every kind. */
  readonly kinds?: readonly PostKind[];
  /** What is wrong with them; `{words}` are those of the text. */
  readonly name: Local;
  readonly why: Local;
  /** What can stand in their place, where that can be said. */
  readonly example?: string;
}

/** A word that these readers do not know, though no general list has it. */
export interface HardWord {
  readonly word: Words;
  readonly plain: string;
}

/** Who reads the posts of one office, and how. Everything the hints know of them. */
export interface Readers {
  readonly id: OfficeId | 'own';
  /** The office, as it is offered. */
  readonly office: Local;
  readonly who: Local;
  /** In a few words, for the middle of a sentence. */
  readonly short: Local;
  readonly groups: readonly ReaderGroup[];
  /** The most important first. */
  readonly needs: readonly Need[];
  /** How to speak with them. */
  readonly tone: Local;
  /** What breaks that tone. */
  readonly toneBreaks: readonly Caution[];
  /** The longest sentence that they read with ease, in words, and why no longer. */
  readonly longestSentence: number;
  readonly sentenceWhy: Local;
  /** The readability that they need, as the check measures it; null where nobody can say. */
  readonly readingTarget: number | null;
  readonly hardWords: readonly HardWord[];
  readonly pitfalls: readonly Caution[];
  /** The form that serves them best. */
  readonly format: Local;
  /** What they ask once their needs are answered. */
  readonly next: readonly Question[];
}

/** A post and what the hints should say of it. */
export interface AudienceExample {
  readonly text: string;
  readonly kind: PostKind;
  /** Ids of the hints, in any order. */
  readonly hints: readonly string[];
}

/** Only gives the type. */
export const defineReaders = (readers: Readers): Readers => readers;

/** `word=plain` pairs, separated by commas. */
export const hardWords = (list: string): readonly HardWord[] =>
  list.split(',').map((entry) => {
    const [word = '', plain = ''] = entry.trim().split('=');
    return { word, plain };
  });
