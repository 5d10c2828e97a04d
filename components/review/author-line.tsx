import { useMemo } from 'react';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { KnownPeople } from '@/lib/core/review/known-people.ts';
import { proofOf } from '@/lib/core/review/proof.ts';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { useReviewTexts } from './use-review-texts.ts';

interface Props {
  readonly one: Omit<NamedRecord, 'record'> & {
    readonly record: Pick<NamedRecord['record'], 'author' | 'at'>;
  };
  readonly known: KnownPeople;
  /** What it is, where that is not clear from its place. */
  readonly what?: string;
}

/** Who wrote something and when, and whether that is proved. */
export function AuthorLine({ one, known, what }: Props) {
  const { language } = useMessages();
  const words = useReviewTexts();
  const proof = useMemo(() => proofOf(one as NamedRecord, known), [one, known]);
  const { author, at } = one.record;
  const line = [what, momentOf(at, language), words.proof[proof]].filter(Boolean).join(' · ');
  return (
    <>
      <b className="name">{author.name || words.nobody}</b> <span>{line}</span>
    </>
  );
}
