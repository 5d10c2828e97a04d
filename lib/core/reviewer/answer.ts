import { nameRecord } from '../records/read-record.ts';
import {
  type DraftRecord,
  type NamedRecord,
  type RecordOf,
  recordSchemaVersion,
} from '../records/record.ts';

type Outcome = RecordOf<'decision'>['body']['outcome'];

/** A remark, tied to words or to the whole. */
export type Note = Pick<RecordOf<'comment'>['body'], 'anchor' | 'text'>;

/** What a reviewer answers on their page. */
export interface Answer {
  /** What they call themselves; nobody proves it. */
  readonly name: string;
  /** Null where they only remark. */
  readonly outcome: Outcome | null;
  /** What has to change, or why it is held. */
  readonly reason: string;
  readonly notes: readonly Note[];
}

/** What is missing before an answer can be sent; in the order of the page. */
export type Missing = 'answer' | 'reason' | 'name';

/** What an answer still lacks; null where it is whole. Changes have to be named. */
export function missingIn({ name, outcome, reason, notes }: Answer): Missing | null {
  if (outcome === null && !notes.some(({ text }) => text.trim() !== '')) return 'answer';
  if (outcome === 'changes-requested' && reason.trim() === '') return 'reason';
  return name.trim() === '' ? 'name' : null;
}

/**
 * The records of an answer: the decision, where there is one, and each remark. Nobody signs them, so they are
 * statements. The version does not go along: the desk that asked has it, and takes no other one from here.
 *
 * @param at ISO 8601.
 */
export function recordsOf(
  answer: Answer,
  version: NamedRecord<'version'>,
  at: string,
): readonly NamedRecord[] {
  const shape = {
    schema: recordSchemaVersion,
    draft: version.record.draft,
    parents: [version.hash],
    author: { name: answer.name.trim(), key: null },
    at,
  };
  const written = (kind: 'decision' | 'comment', body: object): NamedRecord =>
    nameRecord({ ...shape, kind, body } as DraftRecord);
  const decision = answer.outcome && {
    version: version.hash,
    textHashes: version.record.body.textHashes,
    outcome: answer.outcome,
    comment: answer.reason.trim(),
    recorded: null,
  };
  const notes = answer.notes.filter(({ text }) => text.trim() !== '');
  return [
    ...(decision ? [written('decision', decision)] : []),
    ...notes.map(({ anchor, text }) =>
      written('comment', { version: version.hash, anchor, text: text.trim(), replyTo: null }),
    ),
  ];
}
