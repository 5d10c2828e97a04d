import { useCallback, useState } from 'react';
import { blankForm, type CaseFrame } from '@/components/corrections/case-form-state.ts';
import { useCorrectionsTexts } from '@/components/corrections/use-corrections-texts.ts';
import { WrongPost } from '@/components/corrections/wrong-post.tsx';
import { Notice } from '@/components/notice.tsx';
import type { CaseBody, WrongPost as Post } from '@/lib/core/records/case-body.ts';
import type { PageProps } from '../pages.tsx';
import { useOnce } from './use-once.ts';
import { WritingCase } from './writing-case.tsx';

type Props = Pick<PageProps, 'services' | 'desk'>;

/** Where a new claim is begun: one at a time. */
const claimPlace = 'klaim';

/** A claim that circulates. */
export function NewClaim(props: Props) {
  const texts = useCorrectionsTexts();
  const frame = { kind: 'klarifikasi', wrong: null, closed: null } as const;
  return <NewCase {...props} frame={frame} place={claimPlace} title={texts.newClaim} />;
}

/** A mistake in a post of one's own. */
export function NewRalat({ draft, ...props }: Props & { readonly draft: string }) {
  const texts = useCorrectionsTexts();
  const { corrections } = props.services.stores;
  const post = useOnce(useCallback(() => corrections.postOf(draft), [corrections, draft]));
  if (!post) return <p className="quiet">{texts.loading}</p>;
  if (!post.ok) return <Notice code={post.failure.code} />;
  const frame = { kind: 'ralat', wrong: post.value, closed: null } as const;
  return (
    <NewCase
      {...props}
      frame={frame}
      place={`unggahan ${draft}`}
      post={post.value}
      title={texts.newRalat}
    />
  );
}

interface CaseProps extends Props {
  readonly frame: CaseFrame;
  readonly place: string;
  readonly title: string;
  readonly post?: Post;
}

function NewCase({ services: { stores }, frame, place, title, post }: CaseProps) {
  const texts = useCorrectionsTexts();
  const [now] = useState(() => new Date().toISOString());
  const record = async (body: CaseBody) => {
    const opened = await stores.corrections.open(body, place);
    if (opened.ok) location.hash = `#koreksi/${opened.value}`;
    return opened;
  };
  return (
    <WritingCase
      basis={null}
      blank={blankForm(now, post?.publishedAt ?? null)}
      frame={frame}
      onDone={() => {
        // A recorded case is opened; one that was given up leads back.
        if (location.hash.startsWith('#koreksi/klaim') || location.hash.includes('/unggahan/')) {
          location.hash = '#koreksi';
        }
      }}
      onRecord={record}
      place={place}
      stores={stores}
      title={title}
    >
      {post && (
        <p className="small">
          {texts.aboutPost}: <WrongPost isHere post={post} />
        </p>
      )}
    </WritingCase>
  );
}
