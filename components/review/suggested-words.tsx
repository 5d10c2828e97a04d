import { useMemo } from 'react';
import { diffWords } from '@/lib/core/word-diff.ts';
import { DiffText } from '../diff-text.tsx';
import { useReviewTexts } from './use-review-texts.ts';

interface Props {
  readonly before: string;
  readonly replacement: string;
}

/** What is suggested, word by word against what stands there. */
export function SuggestedWords({ before, replacement }: Props) {
  const { deletion } = useReviewTexts();
  const { passages } = useMemo(() => diffWords(before, replacement), [before, replacement]);
  return (
    <div className="suggested">
      <DiffText passages={passages} />
      {replacement === '' && <p className="caption">{deletion}</p>}
    </div>
  );
}
