import { type FormEvent, useState } from 'react';
import { AnswerField } from './answer-field.tsx';
import { useMessages } from './language.tsx';
import { localMinute, readAddress, readMinute } from './publication-fields.ts';

/** When and at which address a post came out. */
export interface CameOut {
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly url: string | null;
}

/** What is wrong with an answer; its field is named by the key. */
interface Faults {
  readonly time?: string | undefined;
  readonly address?: string | undefined;
}

/** Reads a form with {@link WhenAndWhere} in it when it is sent; what is not right is said at its field. */
export function useWhenAndWhere(onNote: (cameOut: CameOut) => void) {
  const { m } = useMessages();
  const [faults, setFaults] = useState<Faults>({});
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const publishedAt = readMinute(String(data.get('time')));
    const address = readAddress(String(data.get('address')));
    setFaults({
      time: publishedAt ? undefined : m.publishing.noTime,
      address: address.isValid ? undefined : m.publishing.badAddress,
    });
    if (publishedAt && address.isValid) onNote({ publishedAt, url: address.url });
  };
  return { faults, onSubmit };
}

interface Props {
  readonly faults: Faults;
  /** Time that is offered, ISO 8601; null where none is known. */
  readonly publishedAt: string | null;
  readonly url?: string | null | undefined;
}

/** The fields for when and where a post came out; the address may follow later. */
export function WhenAndWhere({ faults, publishedAt, url }: Props) {
  const { m } = useMessages();
  return (
    <>
      <AnswerField
        fault={faults.time}
        initial={publishedAt ? localMinute(publishedAt) : ''}
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
    </>
  );
}
