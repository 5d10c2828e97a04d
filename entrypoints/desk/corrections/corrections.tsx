import { useCallback } from 'react';
import { Board } from '@/components/corrections/board.tsx';
import { PostPick } from '@/components/corrections/post-pick.tsx';
import { Notice } from '@/components/notice.tsx';
import type { PageProps } from '../pages.tsx';
import type { CorrectionsRoute } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { NewClaim, NewRalat } from './beginning.tsx';
import { OpenCase } from './open-case.tsx';
import { useMinute } from './use-minute.ts';
import { Withdrawing } from './withdrawing.tsx';

type Props = Pick<PageProps, 'services' | 'desk' | 'bulletin'>;

/** Corrections: the board, one case, and what begins or ends one. */
export default function Corrections({
  route,
  ...props
}: Props & { readonly route: CorrectionsRoute }) {
  switch (route.part) {
    case 'board':
      return <OpenBoard {...props} />;
    case 'claim':
      return <NewClaim {...props} />;
    case 'posts':
      return <Posts {...props} />;
    case 'post':
      return <NewRalat {...props} draft={route.id} />;
    case 'withdraw':
      return <Withdrawing {...props} draft={route.id} />;
    case 'case':
      return <OpenCase {...props} id={route.id} />;
  }
}

function OpenBoard({ services, bulletin }: Props) {
  const { corrections } = services.stores;
  const { value, failure } = useAnswer(useCallback(() => corrections.cases(), [corrections]));
  const now = useMinute();
  return (
    <Board cases={value} now={now}>
      {failure && <Notice code={failure.code} />}
      {bulletin}
    </Board>
  );
}

function Posts({ services, bulletin }: Props) {
  const { corrections } = services.stores;
  const { value, failure } = useAnswer(useCallback(() => corrections.posts(), [corrections]));
  return (
    <PostPick posts={value}>
      {failure && <Notice code={failure.code} />}
      {bulletin}
    </PostPick>
  );
}
