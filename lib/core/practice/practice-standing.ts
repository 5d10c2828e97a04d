import { type CeremonyBand, measureCeremony } from '../ceremony.ts';
import { readPostToCheck } from '../post-to-check.ts';
import { practicePost } from './practice-post.ts';

/** How far a practice text has come. */
export interface PracticeStanding {
  /** Ceremony index of the post as it is given, 0 to 100. */
  readonly before: number;
  /** The index now; null while the text says too little. */
  readonly now: number | null;
  readonly band: CeremonyBand | null;
  /** The post is about a service now, with words that citizens look for. */
  readonly isReached: boolean;
}

/** Measures a practice text as the panel beside it does. */
export function standingOf(text: string): PracticeStanding {
  const before = ceremonyOf(practicePost)?.index ?? 100;
  const ceremony = ceremonyOf(text);
  if (!ceremony) return { before, now: null, band: null, isReached: false };
  const { index: now, band, citizenWords } = ceremony;
  return { before, now, band, isReached: band === 'service' && citizenWords.length > 0 };
}

const ceremonyOf = (text: string) => measureCeremony(readPostToCheck(text, 'other', {}));
