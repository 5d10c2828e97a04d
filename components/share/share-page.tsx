import type { ReactNode } from 'react';
import { DraftTabs } from '../history/draft-tabs.tsx';
import { DraftHead, type Story } from '../history/history-page.tsx';

interface Props {
  readonly id: string;
  readonly story: Story;
  readonly bulletin: ReactNode;
  /** One card for each way. */
  readonly children: ReactNode;
}

/** The ways by which a draft goes to a reviewer. */
export function SharePage({ id, story, bulletin, children }: Props) {
  return (
    <>
      <DraftHead story={story} />
      <DraftTabs current="share" id={id} versions={story.state.versions.length} />
      {bulletin}
      <div className="backup-cards">{children}</div>
    </>
  );
}
