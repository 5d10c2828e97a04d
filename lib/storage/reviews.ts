import type { Failure } from '../core/failure.ts';
import { longestRemark } from '../core/records/bodies.ts';
import type { DraftState } from '../core/records/fold.ts';
import type { NamedRecord, RecordKind, RecordOf } from '../core/records/record.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { decisionPlace, type Hand, remarkPlace } from '../core/review/unsent-remark.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import { change } from './attempt.ts';
import { readHistory } from './draft-records.ts';
import { signOwn } from './people/sign-own.ts';
import { projectAsMeasured } from './project.ts';
import { letGo } from './remarks.ts';
import type { Version } from './save-version.ts';
import type { Surroundings, Within } from './surroundings.ts';
import { type Deciding, whyNoDecision } from './why-no-decision.ts';
import { type Entry, writeRecord } from './write-record.ts';

export type Remark = RecordOf<'comment'>['body'];
export type Suggestion = RecordOf<'suggestion'>['body'];

/**
 * What people say of a draft: comments, suggestions and decisions, each a record of its own. What was kept of it
 * while it was written goes in the same transaction, so that a stop neither loses nor doubles it; the signature
 * follows.
 */
export class Reviews {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * Writes a comment, or an answer to one.
   *
   * @param hand The page where it was typed; null where it was typed nowhere.
   */
  comment(
    draft: string,
    body: Remark,
    hand: Hand | null = null,
  ): Promise<Result<NamedRecord<'comment'>, Failure>> {
    const typed = hand && { hand, place: body.replyTo ?? remarkPlace };
    return this.#do(draft, typed, async (within) => {
      if (body.text.trim() === '') return fail({ code: 'remark.empty' });
      if (body.text.length > longestRemark) return fail({ code: 'remark.too-long' });
      const about = [body.version, ...(body.replyTo ? [body.replyTo] : [])];
      return writeAbout(within, { kind: 'comment', draft, parents: about, body });
    });
  }

  /** Suggests other words. */
  suggest(
    draft: string,
    body: Suggestion,
    hand: Hand | null = null,
  ): Promise<Result<NamedRecord<'suggestion'>, Failure>> {
    const typed = hand && { hand, place: remarkPlace };
    return this.#do(draft, typed, async (within) => {
      if (body.replacement === body.anchor.exact) return fail({ code: 'suggestion.same-words' });
      const longest = Math.max(body.replacement.length, body.reason.length);
      if (longest > longestRemark) return fail({ code: 'remark.too-long' });
      return writeAbout(within, { kind: 'suggestion', draft, parents: [body.version], body });
    });
  }

  /**
   * Settles a comment or a suggestion that is open.
   *
   * @param outcome `resolved` for a comment, `rejected` for a suggestion that nobody wants.
   */
  settle(
    draft: string,
    of: string,
    outcome: 'resolved' | 'rejected',
  ): Promise<Result<NamedRecord<'resolution'>, Failure>> {
    return this.#do(draft, null, async (within) => {
      const { records, state } = await readHistory(within.database, draft);
      const remark = remarkOf(state, of);
      if (!remark) return fail({ code: 'review.gone' });
      if (remark.resolution) return succeed(remark.resolution);
      // What opened it before stands behind it, so that the same second makes no same record.
      const before = records.filter((one) => isAbout(one, of)).map(({ hash }) => hash);
      const parents = [of, ...before].slice(-mostParents);
      return succeed(
        await writeRecord(within, { kind: 'resolution', draft, parents, body: { of, outcome } }),
      );
    });
  }

  /** Opens again what was settled; nothing happens where it is open. */
  reopen(draft: string, of: string): Promise<Result<null, Failure>> {
    return this.#do(draft, null, async (within) => {
      const { records, state } = await readHistory(within.database, draft);
      if (!remarkOf(state, of)) return fail({ code: 'review.gone' });
      const undone = new Set(records.flatMap(({ record }) => withdrawnBy(record)));
      for (const { hash } of records.filter((one) => isAbout(one, of) && !undone.has(one.hash))) {
        const body = { of: hash, outcome: 'withdrawn' as const };
        await writeRecord(within, { kind: 'resolution', draft, parents: [hash], body });
      }
      return succeed(null);
    });
  }

  /**
   * Decides about one version and the very texts in it. Fails with `decision.needs-comment` where a reason is owed,
   * with `decision.own-version` where the version is one's own and the person has not said that they know it, and
   * with `decision.too-late` for an approval after the end that its author set: it would count for nothing. That
   * something is wrong can be said at any time.
   */
  decide(
    draft: string,
    deciding: Deciding,
    hand: Hand | null = null,
  ): Promise<Result<NamedRecord<'decision'>, Failure>> {
    const typed = hand && { hand, place: decisionPlace };
    return this.#do(draft, typed, async (within) => {
      const { version: hash, outcome, comment } = deciding;
      const { state } = await readHistory(within.database, draft);
      const version = state.versions.find((one) => one.hash === hash);
      if (!version) return fail({ code: 'review.gone' });
      const refused = await whyNoDecision(within, deciding, version, state);
      if (refused) return fail({ code: refused });
      const { textHashes } = version.record.body;
      const body = { version: hash, textHashes, outcome, comment, recorded: null };
      const parents = [hash];
      const decision = await writeRecord(within, { kind: 'decision', draft, parents, body });
      await projectAsMeasured(within, draft);
      return succeed(decision);
    });
  }

  /** {@link acceptSuggestion} */
  accept(draft: string, suggestion: string, writer: string): Promise<Result<Version, Failure>> {
    return this.#do(draft, null, (within) => acceptSuggestion(within, draft, suggestion, writer));
  }

  /** @param typed Where it was written, which is let go of; null where nothing was typed for it. */
  async #do<Value>(
    draft: string,
    typed: { readonly hand: Hand; readonly place: string } | null,
    act: (within: Within) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const { database } = this.#around;
    const done = await change(this.#around, async (within) => {
      const written = await act(within);
      if (written.ok && typed) await letGo(database, draft, typed.place, typed.hand);
      return written;
    });
    if (!done.ok) return done;
    // What cannot be signed now waits and is signed later: the word itself is written.
    if (done.value.ok) await signOwn(this.#around, draft);
    return done.value;
  }
}

/** As many as a record takes. */
const mostParents = 64;

const remarkOf = ({ comments, suggestions }: DraftState, hash: string) =>
  [...comments, ...suggestions].find((one) => one.hash === hash);

const isAbout = ({ record }: NamedRecord, hash: string): boolean =>
  record.kind === 'resolution' && record.body.of === hash;

const withdrawnBy = (record: NamedRecord['record']): readonly string[] =>
  record.kind === 'resolution' && record.body.outcome === 'withdrawn' ? [record.body.of] : [];

/** Writes a record about others, if they are here and belong to the same draft. */
async function writeAbout<Kind extends RecordKind>(
  within: Within,
  entry: Entry<Kind>,
): Promise<Result<NamedRecord<Kind>, Failure>> {
  const rows = await within.database.records.bulkGet([...entry.parents]);
  if (!rows.every((row) => row?.draft === entry.draft)) return fail({ code: 'review.gone' });
  return succeed(await writeRecord(within, entry));
}
