import type { Retention } from '@/lib/core/retention.ts';
import { useArchiveTexts } from './use-archive-texts.ts';

/** The rule of the office in words: read before anything is let go by it. */
export function RuleLine({ retention }: { readonly retention: Retention }) {
  const words = useArchiveTexts().retention;
  return (
    <p>
      {words.rule}: {words.publishedFor(retention.published)};{' '}
      {words.unpublishedFor(retention.unpublished)}.
    </p>
  );
}
