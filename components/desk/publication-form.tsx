import type { ReactNode } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import { Notice } from '../notice.tsx';
import { type CameOut, useWhenAndWhere, WhenAndWhere } from '../when-and-where.tsx';

interface Props {
  /** Why it is asked, and what is not known. */
  readonly why: string;
  /** Time that is offered, ISO 8601, and the address as far as it is known. */
  readonly publishedAt: string;
  readonly url?: string | null;
  readonly failure: FailureCode | null;
  readonly onNote: (cameOut: CameOut) => void;
  /** The buttons; one of them submits. */
  readonly children: ReactNode;
}

/** Asks when and at which address a post came out that nobody compared. */
export function PublicationForm({ why, publishedAt, url, failure, onNote, children }: Props) {
  const { faults, onSubmit } = useWhenAndWhere(onNote);
  return (
    <form className="stack" noValidate onSubmit={onSubmit}>
      <p className="small quiet">{why}</p>
      <WhenAndWhere faults={faults} publishedAt={publishedAt} url={url} />
      {failure && <Notice code={failure} />}
      {children}
    </form>
  );
}
