import type { ReactNode } from 'react';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { PageHead } from '../desk/page-head.tsx';
import { spokenCount, spokenMoment } from '../desk/spoken-date.ts';
import { useDraftsTexts } from '../desk/use-drafts-texts.ts';
import { useMessages } from '../language.tsx';
import { ToBoard } from './case-page.tsx';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  /** Newest first; undefined while they are not known. */
  readonly posts: readonly DraftRow[] | undefined;
  readonly children: ReactNode;
}

/** Which of the posts that are out is wrong. */
export function PostPick({ posts, children }: Props) {
  const { m, language } = useMessages();
  const texts = useCorrectionsTexts();
  const { status } = useDraftsTexts();
  return (
    <>
      <PageHead before={<ToBoard />} title={texts.pickTitle}>
        <p className="small quiet">{texts.pickLead}</p>
      </PageHead>
      {children}
      <section className="sheet-card">
        {!posts && <p className="quiet pad-small">{texts.loading}</p>}
        {posts?.length === 0 && <p className="quiet pad-small">{texts.pickNone}</p>}
        <ul className="case-posts">
          {posts?.map((row) => {
            const title = row.title || texts.unnamedPost;
            return (
              <li key={row.id}>
                <div>
                  <a href={`#draf/${row.id}`}>{title}</a>
                  <p className="small quiet">
                    {m.common.channel[row.channel]} · {status[row.status]}
                    {row.publishedAt && ` · ${spokenMoment(row.publishedAt, language)}`}
                  </p>
                </div>
                <a
                  aria-label={texts.correctNamed(title)}
                  className="btn btn-small"
                  href={`#koreksi/unggahan/${row.id}`}
                >
                  {texts.kind.ralat}
                </a>
              </li>
            );
          })}
        </ul>
      </section>
      {posts && posts.length > 0 && (
        <p className="caption quiet">{texts.pickCount(spokenCount(posts.length, language))}</p>
      )}
    </>
  );
}
