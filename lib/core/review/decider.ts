import type { NamedRecord } from '../records/record.ts';

/** Names whom a decision is from: by key where there is one, else by what they are called. */
export function deciderOf({ record }: NamedRecord<'decision'>): string {
  const { recorded } = record.body;
  return recorded ? byName(recorded.from) : authorOf({ record });
}

/** Names the author of a record, so that two records can be compared. */
export const authorOf = ({ record }: Pick<NamedRecord, 'record'>): string =>
  record.author.key ? `key ${record.author.key}` : byName(record.author.name);

/**
 * Whether a decision speaks of a version by the same person. A key that nobody else holds tells two people of one
 * name apart; where either has none the name decides, since a doubtful approval is better not counted.
 */
export function isOwnDecision(
  decision: NamedRecord<'decision'>,
  version: NamedRecord<'version'>,
): boolean {
  const [{ author, body }, wrote] = [decision.record, version.record.author];
  if (body.recorded) return byName(body.recorded.from) === byName(wrote.name);
  if (author.key && wrote.key) return author.key === wrote.key;
  return byName(author.name) === byName(wrote.name);
}

const byName = (name: string): string =>
  `name ${name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()}`;
