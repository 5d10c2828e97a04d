import type { FailureCode } from '@/lib/core/failure.ts';
import { PublicationForm } from '../desk/publication-form.tsx';
import { spokenMoment } from '../desk/spoken-date.ts';
import { useReuseTexts } from '../desk/use-reuse-texts.ts';
import { useMessages } from '../language.tsx';
import type { CameOut } from '../when-and-where.tsx';

export interface PhonePublicationProps {
  /** When the dialog was opened, ISO 8601. */
  readonly openedAt: string;
  readonly failure: FailureCode | null;
  /** What was noted; null until then. */
  readonly noted: CameOut | null;
  readonly onNote: (noted: CameOut) => void;
}

/** Notes that the text came out from a phone, and says openly that nobody compared it. */
export function PhonePublication({ openedAt, failure, noted, onNote }: PhonePublicationProps) {
  const { language } = useMessages();
  const { phone } = useReuseTexts();
  if (noted) return <p role="status">{phone.noted(spokenMoment(noted.publishedAt, language))}</p>;
  return (
    <details className="phone-note">
      <summary>{phone.asked}</summary>
      <PublicationForm failure={failure} onNote={onNote} publishedAt={openedAt} why={phone.why}>
        <button className="btn btn-small" type="submit">
          {phone.note}
        </button>
      </PublicationForm>
    </details>
  );
}
