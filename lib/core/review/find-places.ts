import type { NumberedVersion } from '../records/fold.ts';
import type { Slices } from '../slices.ts';
import { diffWords, type WordDiff } from '../word-diff.ts';
import type { Anchor, Stretch } from './anchor-words.ts';
import { findAnchor } from './find-anchor.ts';
import type { Thread } from './threads.ts';

/** Where the words of remarks stand, by the hash of each; null where they are gone. */
export type Places = ReadonlyMap<string, Stretch | null>;

/**
 * Looks for the words of remarks in a version, one remark a slice: a remark costs some milliseconds where its words
 * changed. Remarks about the whole are left out.
 */
export function* findPlaces(
  threads: readonly Thread[],
  shown: NumberedVersion,
  versions: readonly NumberedVersion[],
): Slices<Places> {
  const compare = comparing(shown, versions);
  const places = new Map<string, Stretch | null>();
  for (const { root } of threads) {
    const { anchor, version } = root.record.body;
    if (!anchor) continue;
    places.set(root.hash, placeOf(anchor, compare(version, anchor)));
    yield;
  }
  return places;
}

interface Compared {
  readonly before: string;
  readonly after: string | undefined;
  readonly diff: Pick<WordDiff, 'passages'>;
}

const placeOf = (anchor: Anchor, { before, after, diff }: Compared): Stretch | null =>
  after === undefined ? null : findAnchor(anchor, before, after, diff);

/** Two texts are compared once, however many remarks speak of them. */
function comparing(shown: NumberedVersion, versions: readonly NumberedVersion[]) {
  const known = new Map<string, Compared>();
  return (hash: string, { channel }: Anchor): Compared => {
    const name = `${hash} ${channel}`;
    const compared = known.get(name) ?? compareIn(channel, hash, shown, versions);
    known.set(name, compared);
    return compared;
  };
}

function compareIn(
  channel: Anchor['channel'],
  hash: string,
  shown: NumberedVersion,
  versions: readonly NumberedVersion[],
): Compared {
  const version = versions.find((one) => one.hash === hash);
  // Of a version that is not here nothing is known but the quote.
  const before = version?.record.body.texts[channel] ?? '';
  const after = shown.record.body.texts[channel];
  return { before, after, diff: diffWords(before, after ?? '') };
}
