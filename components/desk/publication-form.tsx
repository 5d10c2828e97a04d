import { type FormEvent, type ReactNode, useState } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import { AnswerField } from '../answer-field.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { localMinute, readAddress, readMinute } from '../publication-fields.ts';

/** What a person notes of a post that came out where nobody compared it. */
export interface UncomparedNote {
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly url: string | null;
}

interface Props {
  /** Why it is asked, and what is not known. */
  readonly why: string;
  /** Time that is offered, ISO 8601, and the address as far as it is known. */
  readonly publishedAt: string;
  readonly url?: string | null;
  readonly failure: FailureCode | null;
  readonly onNote: (noted: UncomparedNote) => void;
  /** The buttons; one of them submits. */
  readonly children: ReactNode;
}

interface Faults {
  readonly time?: string | undefined;
  readonly address?: string | undefined;
}

/** Asks when and at which address a post came out; the address may follow later. */
export function PublicationForm({ why, publishedAt, url, failure, onNote, children }: Props) {
  const { m } = useMessages();
  const [faults, setFaults] = useState<Faults>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const time = readMinute(String(data.get('time')));
    const address = readAddress(String(data.get('address')));
    setFaults({
      time: time ? undefined : m.publishing.noTime,
      address: address.isValid ? undefined : m.publishing.badAddress,
    });
    if (time && address.isValid) onNote({ publishedAt: time, url: address.url });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p className="small quiet">{why}</p>
      <AnswerField
        fault={faults.time}
        initial={localMinute(publishedAt)}
        label={m.publishing.time}
        name="time"
        type="datetime-local"
      />
      <AnswerField
        fault={faults.address}
        hint={m.publishing.addressLater}
        initial={url ?? ''}
        label={m.publishing.address}
        name="address"
        placeholder={m.publishing.addressHint}
        type="url"
      />
      {failure && <Notice code={failure} />}
      {children}
    </form>
  );
}
