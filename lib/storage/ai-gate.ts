import type { AiGate } from '../core/ai-gate/gate.ts';
import { noGate } from '../core/ai-gate/no-gate.ts';
import { noteReceived } from '../core/ai-gate/note-received.ts';
import { type ReceivedText, readReceived } from '../core/ai-gate/received-text.ts';
import type { Failure } from '../core/failure.ts';
import { noDetails } from '../core/no-details.ts';
import { type Result, succeed } from '../core/result.ts';
import { unchecked } from '../core/unchecked.ts';
import { type WorkingCopy, workingCopySchemaVersion } from '../core/working-copy.ts';
import { change } from './attempt.ts';
import { projectAnew } from './project.ts';
import { readRow } from './read-row.ts';
import { savedAfter, saveVersion } from './save-version.ts';
import type { Surroundings, Within } from './surroundings.ts';

/** What an AI tool wrote for a draft, and what people checked of it. */
export class AiGateStore {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * Saves the text of an AI tool as a version of its own, with what it comes from. Where the draft has no text yet
   * for that channel, it becomes its text. What a person wrote stays the text: it is saved as the version behind, so
   * that the newest one is always that person's.
   *
   * @param draft Null: a new draft begins with it.
   * @returns Id of the draft; a failure where it is no text that could become a post ({@link readReceived}), or
   *   where the draft cannot be read.
   */
  async receive(draft: string | null, received: ReceivedText): Promise<Result<string, Failure>> {
    const read = readReceived(received);
    if (!read.ok) return read;
    const done = await change(this.#around, async (within) => {
      const copy = draft === null ? succeed(blank(within, read.value)) : await find(within, draft);
      return copy.ok ? succeed(await saveBeside(within, copy.value, read.value)) : copy;
    });
    return done.ok ? done.value : done;
  }

  /**
   * Changes what was checked of a draft, whatever else is noted of it meanwhile; its text stays as it is.
   *
   * @param edit Gives the gate as it is to be, or why it stays.
   */
  async change(
    draft: string,
    edit: (gate: AiGate) => Result<AiGate, Failure>,
  ): Promise<Result<null, Failure>> {
    const done = await change(this.#around, async (within) => {
      const copy = await find(within, draft);
      if (!copy.ok) return copy;
      const edited = edit(copy.value.details.aiGate ?? noGate);
      if (!edited.ok) return edited;
      await within.database.workingCopies.update(draft, { 'details.aiGate': edited.value });
      await projectAnew(within, draft);
      return succeed(null);
    });
    return done.ok ? done.value : done;
  }
}

const find = async ({ database }: Within, draft: string): Promise<Result<WorkingCopy, Failure>> =>
  readRow(await database.workingCopies.get(draft));

/** A draft that has nothing but its channel. */
function blank({ now, newId }: Within, { channel }: ReceivedText): WorkingCopy {
  const at = now().toISOString();
  return {
    schema: workingCopySchemaVersion,
    id: newId(),
    site: 'desk',
    composer: 'desk',
    channel,
    text: '',
    otherTexts: {},
    entities: [],
    selfCheck: unchecked,
    details: noDetails,
    parents: [],
    createdAt: at,
    savedAt: at,
    writer: newId(),
    deletedAt: null,
  };
}

/** @returns Id of the draft. */
async function saveBeside(
  within: Within,
  copy: WorkingCopy,
  { text, channel, ...provenance }: ReceivedText,
): Promise<string> {
  const saving = { cause: 'ai' as const, provenance };
  const gate = noteReceived(copy.details.aiGate ?? noGate, provenance, within.now().toISOString());
  const isBlank = [copy.text, ...Object.values(copy.otherTexts)].every((one) => one.trim() === '');
  const savedAt = savedAfter(copy.savedAt, within.now());
  const noted = { ...copy, details: { ...copy.details, aiGate: gate } };
  const written = { ...noted, channel, text, otherTexts: {}, entities: [] };
  if (isBlank) {
    await saveVersion(within, { ...written, savedAt, writer: within.newId() }, saving);
    return copy.id;
  }
  const version = await saveVersion(within, written, saving);
  await saveVersion(within, { ...noted, parents: [version.hash] }, { cause: 'ai' });
  return copy.id;
}
