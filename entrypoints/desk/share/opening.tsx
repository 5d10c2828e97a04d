import { useEffect, useRef } from 'react';
import { OpeningCard } from '@/components/share/opening-card.tsx';
import { OpeningPage } from '@/components/share/opening-page.tsx';
import type { PageProps } from '../pages.tsx';
import { takeDropped, useFileDrop } from './dropped.ts';
import { useOpening } from './use-opening.ts';

type Props = Pick<PageProps, 'services' | 'bulletin'>;

/** What a colleague sent, opened. */
export default function Opening({ services, bulletin }: Props) {
  const opening = useOpening(services.stores);
  useFileDrop(opening.onFile);
  const open = useRef(opening.onFile);
  useEffect(() => {
    const file = takeDropped();
    if (file) open.current(file);
  }, []);
  return (
    <OpeningPage bulletin={bulletin}>
      <OpeningCard {...opening} />
    </OpeningPage>
  );
}
