import type { ToldAction } from '@/lib/core/check-view.ts';
import { useMessages } from '../language.tsx';

/** What a citizen can do after reading, in the words of the text. */
export function ActionLine({ isTold, words }: ToldAction) {
  const { m } = useMessages();
  return (
    <p className="action-line small">
      {isTold ? m.check.action.told(words.join(', ')) : m.check.action.none}
    </p>
  );
}
