import { fullNameOf } from '@/components/history/version-name.ts';
import type { CodeChoice } from '@/components/share/code-card.tsx';
import { shorten } from '@/components/shorten.ts';
import type { DraftState } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { CodeTexts } from '@/lib/i18n/code-messages.ts';

/**
 * Decisions and comments that were written in this profile, the newest first: what a code may carry back.
 *
 * @param own Public key of this profile; null while it has none, and its records no name.
 */
export function ownRemarks(
  { decisions, comments, versions }: DraftState,
  own: string | null,
  words: CodeTexts,
): readonly CodeChoice[] {
  const isOwn = ({ record: { author } }: NamedRecord<'decision'> | NamedRecord<'comment'>) =>
    own === null ? author.key === null && author.name === '' : author.key === own;
  const nameOf = (hash: string) => {
    const version = versions.find((one) => one.hash === hash);
    return version ? fullNameOf(version) : hash.slice(0, 4).toUpperCase();
  };
  return [
    ...decisions.filter(isOwn).map(({ hash, record: { at, body } }) => ({
      hash,
      at,
      label: words.decision(words.outcomes[body.outcome], nameOf(body.version)),
    })),
    ...comments.filter(isOwn).map(({ hash, record: { at, body } }) => ({
      hash,
      at,
      label: words.comment(shorten(body.text), nameOf(body.version)),
    })),
  ].toSorted((one, other) => (one.at < other.at ? 1 : -1));
}
