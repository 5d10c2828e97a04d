import type { WrongPost as Post } from '@/lib/core/records/case-body.ts';
import { spokenMoment } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  readonly post: Pick<Post, 'draft' | 'title' | 'url'> & { readonly publishedAt?: string };
  /** False where its draft was removed for good: then only what was noted is left. */
  readonly isHere: boolean;
}

/** The post that a case is about: the way to its draft and to the site. */
export function WrongPost({ post: { draft, title, url, publishedAt }, isHere }: Props) {
  const { language } = useMessages();
  const texts = useCorrectionsTexts();
  const name = title || texts.unnamedPost;
  return (
    <span>
      {isHere ? <a href={`#draf/${draft}`}>{name}</a> : name}
      {publishedAt && ` · ${texts.isOut(spokenMoment(publishedAt, language))}`}
      {url && (
        <>
          {' · '}
          <a href={url} rel="noopener noreferrer" target="_blank" title={url}>
            {texts.openPost}
          </a>
        </>
      )}
      {!isHere && ` ${texts.postGone}`}
    </span>
  );
}
