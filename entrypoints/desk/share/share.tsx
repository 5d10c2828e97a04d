import { WaysNote } from '@/components/secrecy/ways-note.tsx';
import { FileCard } from '@/components/share/file-card.tsx';
import { SharePage } from '@/components/share/share-page.tsx';
import { classOfDraft } from '@/lib/core/review/class-of-draft.ts';
import { waysOf } from '@/lib/core/review/ways.ts';
import type { PageProps } from '../pages.tsx';
import { WithStory } from '../with-story.tsx';
import { ChatWay } from './chat-way.tsx';
import { CodeWay } from './code-way.tsx';
import { PageWay } from './page-way.tsx';
import { useShare } from './use-share.ts';

type Props = PageProps & { readonly id: string };

/** A draft on its way to a reviewer. Each way asks the content class of the draft whether it is offered. */
export default function Share(props: Props) {
  const { id, services, desk, bulletin } = props;
  const copy = (text: string) => void desk.copy(text);
  const sharing = useShare(services.stores, id);
  return (
    <WithStory {...props}>
      {(story) => {
        const secrecy = classOfDraft(story.copy, story.state);
        return (
          <SharePage
            bulletin={
              <>
                {bulletin}
                <WaysNote secrecy={secrecy} />
              </>
            }
            id={id}
            story={story}
          >
            <FileCard {...sharing} onCopyWords={copy} secrecy={secrecy} />
            <ChatWay
              {...{ id, services, story }}
              isOffered={waysOf(secrecy).has('chat')}
              onCopy={copy}
            />
            {waysOf(secrecy).has('code') && <CodeWay {...{ id, services, story }} onCopy={copy} />}
            {waysOf(secrecy).has('html') && <PageWay {...{ id, services }} />}
          </SharePage>
        );
      }}
    </WithStory>
  );
}
