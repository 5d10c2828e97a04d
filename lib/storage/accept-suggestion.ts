import { withText } from '../core/channel-texts.ts';
import type { Failure } from '../core/failure.ts';
import type { DraftState } from '../core/records/fold.ts';
import type { NamedRecord } from '../core/records/record.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { mapStretch } from '../core/review/map-stretch.ts';
import { textsOf } from '../core/snapshot.ts';
import { diffWords } from '../core/word-diff.ts';
import { readHistory } from './draft-records.ts';
import { readRow } from './read-row.ts';
import { savedAfter, saveVersion, type Version } from './save-version.ts';
import type { Within } from './surroundings.ts';
import { writeRecord } from './write-record.ts';

/**
 * Puts the suggested words into the text as it stands, as a new version; what was not saved yet is saved first, so
 * that nothing is lost. In the transaction of the caller.
 *
 * @param writer Names who writes, so that letters waiting elsewhere become a draft of their own.
 * @returns The new version; `suggestion.words-changed` where the very words are no longer there.
 */
export async function acceptSuggestion(
  within: Within,
  draft: string,
  hash: string,
  writer: string,
): Promise<Result<Version, Failure>> {
  const { database, now } = within;
  const copy = readRow(await database.workingCopies.get(draft));
  if (!copy.ok) return copy;
  const { state } = await readHistory(database, draft);
  const suggestion = state.suggestions.find((one) => one.hash === hash);
  if (!suggestion) return fail({ code: 'review.gone' });
  if (suggestion.resolution) return fail({ code: 'suggestion.settled' });
  const { channel } = suggestion.record.body.anchor;
  const text = replaced(suggestion, state, textsOf(copy.value)[channel]);
  if (text === null) return fail({ code: 'suggestion.words-changed' });
  const before = await saveVersion(within, copy.value, { cause: 'suggestion' });
  const grown = {
    ...copy.value,
    ...withText(copy.value, channel, text),
    writer,
    parents: [before.hash],
    savedAt: savedAfter(copy.value.savedAt, now()),
  };
  const version = await saveVersion(within, grown, { cause: 'suggestion' });
  const body = { of: hash, outcome: 'accepted' as const };
  await writeRecord(within, {
    kind: 'resolution',
    draft,
    parents: [hash, version.hash],
    body,
  });
  return succeed(version);
}

/** The text with the suggested words in it; null where those that they take the place of are not there any more. */
function replaced(
  { record: { body } }: NamedRecord<'suggestion'>,
  { versions }: DraftState,
  text: string | undefined,
): string | null {
  const { anchor, replacement } = body;
  const version = versions.find(({ hash }) => hash === body.version);
  const before = version?.record.body.texts[anchor.channel];
  if (before === undefined || text === undefined) return null;
  // The same words may stand elsewhere too: only those that the comparison leads to were meant.
  if (before.slice(anchor.start, anchor.end) !== anchor.exact) return null;
  const place = mapStretch(diffWords(before, text).passages, anchor);
  if (!place || text.slice(place.start, place.end) !== anchor.exact) return null;
  return text.slice(0, place.start) + replacement + text.slice(place.end);
}
