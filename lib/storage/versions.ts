import { type Channel, channels } from '../core/channel.ts';
import type { Failure } from '../core/failure.ts';
import { hashOfData } from '../core/records/hash.ts';
import type { RecordOf } from '../core/records/record.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { mergeId } from '../core/unfinished-merge.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { attempt, change } from './attempt.ts';
import { type History, readHistory } from './draft-records.ts';
import { readRow } from './read-row.ts';
import { type Saving, savedAfter, saveVersion, type Version } from './save-version.ts';
import type { Surroundings, Within } from './surroundings.ts';

type VersionBody = RecordOf<'version'>['body'];

/** A history together with the working copy, as both were at one moment. */
export interface DraftHistory extends History {
  /** Null where there is none that can be read. */
  readonly copy: WorkingCopy | null;
}

/** The saved versions of the drafts: each one whole, unchangeable, named by its content. */
export class Versions {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Everything that happened to a draft, oldest first, and its text as it stands. */
  history(draft: string): Promise<Result<DraftHistory, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const copy = readRow(await database.workingCopies.get(draft));
      return { ...(await readHistory(database, draft)), copy: copy.ok ? copy.value : null };
    });
  }

  /**
   * Saves the working copy as a version. Where nothing changed since the version that it grew from, that
   * one comes back, except where the person asked to save it.
   */
  save(draft: string, saving: Saving): Promise<Result<Version, Failure>> {
    return this.#inDraft(draft, async (within, copy) =>
      succeed(await saveVersion(within, copy, saving)),
    );
  }

  /**
   * Brings the texts of an old version back, as a new version that grew from the newest: nothing between
   * is lost, and what was not saved yet is saved first.
   *
   * @returns The new version.
   */
  restore(draft: string, hash: string, writer: string): Promise<Result<Version, Failure>> {
    return this.#inDraft(draft, async (within, copy) => {
      const { state } = await readHistory(within.database, draft);
      const old = state.versions.find((version) => version.hash === hash);
      if (!old) return fail({ code: 'draft.missing' });
      const before = await saveVersion(within, copy, { cause: 'restore' });
      const { channel, texts } = old.record.body;
      const grown = { ...copy, writer, parents: [before.hash] };
      const back = this.#withTexts(grown, channel, texts);
      return succeed(await saveVersion(within, back, { cause: 'restore' }, hash));
    });
  }

  /**
   * Joins two versions that were written at once into one that grew from both, with texts that a person
   * put together. What was kept of the merge while it was made is let go of.
   *
   * @returns The new version; `merge.newer-text` where the draft was written on since: that text is a version
   *   now and one of the heads, and nothing else was done.
   */
  merge(
    draft: string,
    heads: readonly string[],
    texts: VersionBody['texts'],
    writer: string,
  ): Promise<Result<Version, Failure>> {
    return this.#inDraft(draft, async (within, copy) => {
      const before = await saveVersion(within, copy, { cause: 'merge' });
      if (!(await isTextOf(within, before, heads))) return fail({ code: 'merge.newer-text' });
      const parents = [...new Set([...heads, before.hash])];
      const merged = this.#withTexts({ ...copy, writer, parents }, copy.channel, texts);
      await within.database.merges.delete(mergeId(heads));
      return succeed(await saveVersion(within, merged, { cause: 'merge' }));
    });
  }

  /**
   * The same draft with other texts, for a channel that has one; its writers learn by its time that they have
   * not seen them.
   */
  #withTexts(copy: WorkingCopy, channel: Channel, texts: VersionBody['texts']): WorkingCopy {
    const shown = texts[channel] === undefined ? (firstOf(texts) ?? channel) : channel;
    const { [shown]: text = '', ...otherTexts } = texts;
    const savedAt = savedAfter(copy.savedAt, this.#around.now());
    return { ...copy, channel: shown, text, otherTexts, entities: [], savedAt };
  }

  async #inDraft(
    draft: string,
    act: (within: Within, copy: WorkingCopy) => Promise<Result<Version, Failure>>,
  ): Promise<Result<Version, Failure>> {
    const done = await change(this.#around, async (within) => {
      const copy = readRow(await within.database.workingCopies.get(draft));
      return copy.ok ? act(within, copy.value) : copy;
    });
    return done.ok ? done.value : done;
  }
}

const firstOf = (texts: VersionBody['texts']): Channel | undefined =>
  channels.find((channel) => texts[channel] !== undefined);

/** Whether one of these versions has the very texts of this one: then nothing in it is unseen. */
async function isTextOf(
  { database }: Within,
  { record }: Version,
  hashes: readonly string[],
): Promise<boolean> {
  const { state } = await readHistory(database, record.draft);
  const textsOfOne = ({ body }: RecordOf<'version'>) => hashOfData(body.textHashes);
  const wanted = textsOfOne(record);
  return state.versions.some(
    (one) => hashes.includes(one.hash) && textsOfOne(one.record) === wanted,
  );
}
