import { analyze } from '../analyze.ts';
import type { Channel } from '../channel.ts';
import { isoDateOf } from '../iso-date.ts';
import type { Policy } from '../policy.ts';
import type { PostKind } from '../post-kind.ts';
import { hashOfData } from '../records/hash.ts';
import type { PostFigures } from './post-figures.ts';

/** A post as it came out, as far as it is measured. */
export interface MeasuredPost {
  readonly text: string;
  readonly channel: Channel;
  /** ISO 8601. It is checked as on that day, so that its dates were still to come. */
  readonly publishedAt: string;
  /** As a person chose it; null: it is guessed. */
  readonly chosenKind: PostKind | null;
}

/** What `npm run analyze` says of the same text on the same day, in figures. Pure. */
export function measurePost(
  { text, channel, publishedAt, chosenKind }: MeasuredPost,
  policy: Policy,
): PostFigures {
  const today = isoDateOf(new Date(publishedAt));
  const analysis = analyze(text, { channel, policy, today, kind: chosenKind });
  const findings: Record<string, number> = {};
  for (const { ruleId } of analysis.findings) findings[ruleId] = (findings[ruleId] ?? 0) + 1;
  return {
    kind: analysis.kind?.kind ?? null,
    ceremony: analysis.ceremony?.index ?? null,
    readability: analysis.readability?.score ?? null,
    findings,
  };
}

/** What an office sets that changes nothing of what is found in a text. */
const besideTheText = [
  'approvalDays',
  'ceremonyThreshold',
  'readingTarget',
  'remindDays',
  'responsibles',
  'retention',
  'stages',
  'viewer',
];

/**
 * Names a way of measuring: figures that were made by another version of Siap Tayang, or by other settings of
 * the office, are made anew.
 *
 * @param app Version of the extension.
 */
export const measuringStamp = (policy: Policy, app: string): string => {
  const settings = Object.entries(policy).filter(([field]) => !besideTheText.includes(field));
  return `${app} ${hashOfData(Object.fromEntries(settings)).slice(0, 16)}`;
};

/** The same for one post: a person's choice of its kind is part of it. */
export const stampOfPost = (stamp: string, { chosenKind }: Pick<MeasuredPost, 'chosenKind'>) =>
  chosenKind ? `${stamp} ${chosenKind}` : stamp;
