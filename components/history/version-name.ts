import type { DraftState, NumberedVersion } from '@/lib/core/records/fold.ts';
import type { HistoryTexts } from '@/lib/i18n/history-messages.ts';

/** First letters of a version's hash, by which people can speak of it: `9F2C`. */
export const codeOf = (hash: string): string => hash.slice(0, 4).toUpperCase();

/** A version as it is called within its draft: `v4`. */
export const nameOf = ({ number }: Pick<NumberedVersion, 'number'>): string => `v${number}`;

/** The same with its code, where a number may have moved since somebody saw it: `v4 (9F2C)`. */
export const fullNameOf = (version: Pick<NumberedVersion, 'number' | 'hash'>): string =>
  `${nameOf(version)} (${codeOf(version.hash)})`;

/** Names a version by its hash; by its code alone where it is not in this history. */
export function namedBy(hash: string, { versions }: DraftState): string {
  const version = versions.find((one) => one.hash === hash);
  return version ? nameOf(version) : codeOf(hash);
}

/** Why a version was made and what was written beside it; empty where neither is said. */
export function reasonOf(
  { record: { parents, body } }: NumberedVersion,
  state: DraftState,
  texts: HistoryTexts,
): string {
  const reason = () => {
    if (body.provenance) return texts.writtenByAi(body.provenance.tool);
    if (body.restored) return texts.restoredFrom(namedBy(body.restored, state));
    if (body.cause !== 'merge' || parents.length < 2) return texts.causes[body.cause];
    return texts.mergedFrom(parents.map((hash) => namedBy(hash, state)).join(texts.and));
  };
  return [reason(), body.note].filter(Boolean).join(' · ');
}
