import { useCallback } from 'react';
import { PostStrip } from '@/components/corrections/post-strip.tsx';
import type { PageProps } from '../pages.tsx';
import { useAnswer } from '../use-answer.ts';

type Props = Pick<PageProps, 'services'> & { readonly id: string };

/** Follows what there is to say of a draft besides its own text. */
export default function PostCorrections({ id, services }: Props) {
  const { corrections } = services.stores;
  const { value } = useAnswer(useCallback(() => corrections.about(id), [corrections, id]));
  return value ? <PostStrip {...value} draft={id} /> : null;
}
