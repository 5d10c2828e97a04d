import { textFor } from '../channel-texts.ts';
import { type DraftState, foldDraft } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import { textHash } from '../records/text-identity.ts';
import { nameOfDecider } from '../review/decider.ts';
import type { Publication, SelfCheck } from '../self-check.ts';
import { titleOf } from '../title-of.ts';
import type { WorkingCopy } from '../working-copy.ts';
import type { RegisterPost, UnmeasuredPost } from './register-post.ts';

/** Everything that is kept of one draft. */
interface KeptDraft {
  readonly copy: WorkingCopy;
  readonly records: readonly NamedRecord[];
}

/**
 * Every time that a draft came out, with its text. What a site was only asked to bring out is none; a
 * publication that was noted before there were records is one too. Pure.
 */
export function publicationsOf({ copy, records }: KeptDraft): readonly UnmeasuredPost[] {
  const state = foldDraft(records);
  const out = state.publications.filter(({ record }) => !record.body.isPlanned);
  if (out.length > 0) return out.map((one) => fromRecord(one, copy, state));
  const noted = copy.selfCheck.publication;
  const isNoted = noted !== null && !noted.isPlanned && state.publications.length === 0;
  return isNoted ? [fromNote(noted, copy, state)] : [];
}

function fromRecord(
  { hash, record: { body } }: NamedRecord<'publication'>,
  copy: WorkingCopy,
  state: DraftState,
): UnmeasuredPost {
  const { channel, publishedAt, url } = body;
  const version = state.versions.find((one) => one.hash === body.version)?.record.body ?? null;
  const saved = version && (version.texts[channel] ?? version.texts[version.channel]);
  const written = textFor(copy, channel);
  // The text that came out, if it is still known here; else the one nearest to it.
  const isWritten = body.textHash !== null && textHash(written) === body.textHash;
  const text = isWritten ? written : (saved ?? written);
  const { selfCheck, details } = version ?? copy;
  const came = { id: hash, channel, publishedAt, url, correctedBy: hash };
  return { text, post: lineOf(came, text, { copy, state, selfCheck, details }) };
}

function fromNote(
  { publishedAt, url }: Publication,
  copy: WorkingCopy,
  state: DraftState,
): UnmeasuredPost {
  const { channel, text, selfCheck, details } = copy;
  const came = { id: `note ${copy.id}`, channel, publishedAt, url, correctedBy: null };
  return { text, post: lineOf(came, text, { copy, state, selfCheck, details }) };
}

interface CameOut extends Pick<RegisterPost, 'id' | 'channel' | 'publishedAt' | 'url'> {
  /** The publication that a correction names. */
  readonly correctedBy: string | null;
}

interface Around extends Pick<WorkingCopy, 'selfCheck' | 'details'> {
  readonly copy: WorkingCopy;
  readonly state: DraftState;
}

function lineOf(
  { correctedBy, ...came }: CameOut,
  text: string,
  { copy, state, selfCheck, details }: Around,
): RegisterPost {
  const before = state.decisions.filter(({ record }) => record.at <= came.publishedAt);
  return {
    ...came,
    origin: 'desk',
    draft: copy.id,
    title: titleOf(text),
    office: details.office,
    account: details.account,
    chosenKind: selfCheck.kind,
    ai: answerAboutAi(selfCheck),
    decisions: before.map((one) => ({
      outcome: one.record.body.outcome,
      by: nameOfDecider(one),
      at: one.record.at,
    })),
    reviewMinutes: reviewMinutes(state, came.publishedAt),
    corrections: state.corrections
      .filter(({ record }) => record.body.publication === correctedBy)
      .map(({ record: { at, body } }) => ({
        kind: body.kind,
        at,
        minutes: minutesBetween(came.publishedAt, at),
      })),
    figures: null,
  };
}

const answerAboutAi = ({ answers }: SelfCheck): string | null =>
  answers.find(({ question }) => question === 'ai/ai-use')?.option ?? null;

/** From the first request, else from the version that was decided about, until the last approval. */
function reviewMinutes(
  { requests, versions, decisions }: DraftState,
  publishedAt: string,
): number | null {
  const approval = decisions.findLast(
    ({ record }) => record.body.outcome === 'approved' && record.at <= publishedAt,
  )?.record;
  if (!approval) return null;
  const request = requests.find(({ record }) => record.at <= approval.at);
  const version = versions.find(({ hash }) => hash === approval.body.version);
  const asked = request?.record.at ?? version?.record.at;
  return asked === undefined ? null : minutesBetween(asked, approval.at);
}

/** Never below zero: clocks of two computers may differ. */
const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
