import { useCallback } from 'react';
import type { Story } from '@/components/history/history-page.tsx';
import { endsOf, hashesOf } from '@/components/history/merge-page.tsx';
import { UnusedMerges } from '@/components/history/unused-merges.tsx';
import { mergeId } from '@/lib/core/unfinished-merge.ts';
import type { PageProps } from './pages.tsx';
import { useAnswer } from './use-answer.ts';

interface Props extends Pick<PageProps, 'services' | 'desk'> {
  readonly id: string;
  readonly story: Story;
}

/** Merges of a draft that were begun and whose heads are joined or grown since. */
export function LeftMerges({ id, services: { stores }, desk, story }: Props) {
  const { merges } = stores;
  const { value } = useAnswer(useCallback(() => merges.of(id), [merges, id]));
  const ends = endsOf(story);
  const here = ends && mergeId(hashesOf(ends));
  const discard = async (one: string) => {
    const gone = await merges.discard(one);
    if (!gone.ok) desk.say({ kind: 'failure', code: gone.failure.code });
  };
  return (
    <UnusedMerges
      merges={(value ?? []).filter((one) => one.id !== here)}
      onCopy={(text) => void desk.copy(text)}
      onDiscard={(one) => void discard(one)}
    />
  );
}
