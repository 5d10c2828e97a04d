import { FileCard } from '@/components/share/file-card.tsx';
import { SharePage } from '@/components/share/share-page.tsx';
import type { PageProps } from '../pages.tsx';
import { WithStory } from '../with-story.tsx';
import { ChatWay } from './chat-way.tsx';
import { useShare } from './use-share.ts';

type Props = PageProps & { readonly id: string };

/** A draft on its way to a reviewer. */
export default function Share(props: Props) {
  const { id, services, desk, bulletin } = props;
  const copy = (text: string) => void desk.copy(text);
  const sharing = useShare(services.stores, id);
  return (
    <WithStory {...props}>
      {(story) => (
        <SharePage bulletin={bulletin} id={id} story={story}>
          <FileCard {...sharing} onCopyWords={copy} />
          <ChatWay {...{ id, services, story }} onCopy={copy} />
        </SharePage>
      )}
    </WithStory>
  );
}
