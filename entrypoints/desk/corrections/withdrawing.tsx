import { useCallback, useState } from 'react';
import { ToBoard } from '@/components/corrections/case-page.tsx';
import { ReasonForm } from '@/components/corrections/reason-form.tsx';
import { useCorrectionsTexts } from '@/components/corrections/use-corrections-texts.ts';
import { WrongPost } from '@/components/corrections/wrong-post.tsx';
import { PageHead } from '@/components/desk/page-head.tsx';
import { Notice } from '@/components/notice.tsx';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { PageProps } from '../pages.tsx';
import { addressOf } from '../route.ts';
import { useOnce } from './use-once.ts';

type Props = Pick<PageProps, 'services' | 'desk'> & { readonly draft: string };

/** Asks why a post is shown no more; nothing of it is removed here. */
export function Withdrawing({ services, desk, draft }: Props) {
  const texts = useCorrectionsTexts();
  const { corrections } = services.stores;
  const [refused, setRefused] = useState<FailureCode | null>(null);
  const post = useOnce(useCallback(() => corrections.postOf(draft), [corrections, draft]));
  const withdraw = async (reason: string) => {
    const done = await corrections.withdraw(draft, reason);
    if (!done.ok) return setRefused(done.failure.code);
    location.hash = addressOf(draft);
    desk.say({ kind: 'told', words: texts.isWithdrawn });
  };
  return (
    <>
      <PageHead before={<ToBoard />} title={texts.withdrawTitle} />
      {!post && <p className="quiet">{texts.loading}</p>}
      {post && !post.ok && <Notice code={post.failure.code} />}
      {post?.ok && (
        <section className="sheet-card case-form">
          <p>
            <WrongPost isHere post={post.value} />
          </p>
          <ReasonForm
            failure={refused}
            hint={texts.withdrawReasonHint}
            label={texts.withdrawReason}
            onCancel={() => {
              location.hash = addressOf(draft);
            }}
            onReason={withdraw}
            submit={texts.withdrawNow}
            why={texts.withdrawWhy}
          />
        </section>
      )}
    </>
  );
}
