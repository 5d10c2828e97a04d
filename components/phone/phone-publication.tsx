import { type FormEvent, useState } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import { AnswerField } from '../answer-field.tsx';
import { spokenMoment } from '../desk/spoken-date.ts';
import { useReuseTexts } from '../desk/use-reuse-texts.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { localMinute, readAddress, readMinute } from '../publication-fields.ts';

/** What a person notes of a post that came out from a phone. */
export interface PhoneNoted {
  readonly publishedAt: string;
  readonly url: string | null;
}

export interface PhonePublicationProps {
  /** When the dialog was opened, ISO 8601. */
  readonly openedAt: string;
  readonly failure: FailureCode | null;
  /** What was noted; null until then. */
  readonly noted: PhoneNoted | null;
  readonly onNote: (noted: PhoneNoted) => void;
}

interface Faults {
  readonly time?: string | undefined;
  readonly address?: string | undefined;
}

/** Notes that the text came out from a phone, and says openly that nobody compared it. */
export function PhonePublication({ openedAt, failure, noted, onNote }: PhonePublicationProps) {
  const { m, language } = useMessages();
  const { phone } = useReuseTexts();
  const [faults, setFaults] = useState<Faults>({});
  if (noted) return <p role="status">{phone.noted(spokenMoment(noted.publishedAt, language))}</p>;
  const submit = (event: FormEvent<HTMLFormElement>) => {
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
  return (
    <details className="phone-note">
      <summary>{phone.asked}</summary>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="small quiet">{phone.why}</p>
        <AnswerField
          fault={faults.time}
          initial={localMinute(openedAt)}
          label={m.publishing.time}
          name="time"
          type="datetime-local"
        />
        <AnswerField
          fault={faults.address}
          hint={m.publishing.addressLater}
          label={m.publishing.address}
          name="address"
          placeholder={m.publishing.addressHint}
          type="url"
        />
        {failure && <Notice code={failure} />}
        <button className="btn btn-small" type="submit">
          {phone.note}
        </button>
      </form>
    </details>
  );
}
