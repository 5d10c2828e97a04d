import type { ReactNode } from 'react';

interface Props {
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** Keeps the place of what is not to be used yet, so that nothing moves under the hand when it appears. */
export const KeptPlace = ({ isShown, children }: Props) => (
  <div style={{ visibility: isShown ? undefined : 'hidden' }}>{children}</div>
);
