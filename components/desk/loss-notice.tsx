import { useEffect, useState } from 'react';
import { Notice } from '../notice.tsx';
import { RescueLink } from '../rescue-link.tsx';

interface Props {
  readonly ask: () => Promise<boolean>;
  /** The person has read it. */
  readonly onRead: () => Promise<void>;
}

/** Drafts were here and are gone, through no deed of the person: that is said before anything else. */
export function LossNotice({ ask, onRead }: Props) {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    ask().then(setLost, () => undefined);
  }, [ask]);
  if (!isLost) return null;
  const close = () => {
    setLost(false);
    void onRead();
  };
  return (
    <Notice code="storage.lost" onClose={close}>
      <RescueLink />
    </Notice>
  );
}
