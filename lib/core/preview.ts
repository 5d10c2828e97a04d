import type { Channel } from './channel.ts';
import type { Finding } from './finding.ts';
import type { Fix } from './rule.ts';
import { foldLength } from './text/lead.ts';

/** What a phone shows of a post before "selengkapnya". */
export interface Fold {
  /** The text before the fold, without the gap at its end. */
  readonly shown: string;
  /** Where the fold lies, in UTF-16 units; the text's length where all of it shows. */
  readonly end: number;
  /** Whether something is hidden behind it. */
  readonly isCut: boolean;
}

/** The fold now, and where the writer's own better sentence would go first. */
export interface Preview {
  readonly channel: Channel;
  /** About how many characters show: the sites vary by screen and line. */
  readonly about: number;
  readonly now: Fold;
  /** Null where no sentence of the text would serve citizens better. */
  readonly better: (Fold & { readonly fix: Fix }) | null;
}

/** About so many characters show on a phone; on a desk Facebook shows more. */
const foldLengths: Readonly<Record<Channel, number>> = {
  facebook: foldLength,
  instagram: foldLength,
  other: foldLength,
};

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** No text needs more UTF-16 units for as many characters as are shown. */
const longestCharacter = 64;

/**
 * Shows what stands before the fold, now and after the move that the check offers.
 *
 * @param findings Of the analysis of this text: the move is the one that its lead rule offers.
 */
export function previewFold(text: string, channel: Channel, findings: readonly Finding[]): Preview {
  const about = foldLengths[channel];
  const [fix] = findings.find(({ code }) => code === 'SER-02')?.fixes ?? [];
  const moved = fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end);
  const better = fix && moved !== undefined ? { ...foldAt(moved, about), fix } : null;
  return { channel, about, now: foldAt(text, about), better };
}

/** Cuts between two characters as a person sees them, never inside an emoji or an accent. */
function foldAt(text: string, length: number): Fold {
  let end = 0;
  let count = 0;
  for (const { segment } of graphemes.segment(text.slice(0, length * longestCharacter))) {
    if (count === length) break;
    count += 1;
    end += segment.length;
  }
  const isCut = text.slice(end).trim() !== '';
  return { shown: text.slice(0, end).trimEnd(), end: isCut ? end : text.length, isCut };
}
