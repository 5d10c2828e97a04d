import { usePrintTexts } from './use-print-texts.ts';

/** Room for those who write, check and decide. */
export function Signatures() {
  const texts = usePrintTexts();
  return (
    <section className="print-signatures">
      <h2>{texts.signatures}</h2>
      <div>
        {texts.roles.map((role) => (
          <dl key={role}>
            <dt>{role}</dt>
            <dd>{texts.name}:</dd>
            <dd className="print-initials">{texts.initials}:</dd>
            <dd>{texts.date}:</dd>
          </dl>
        ))}
      </div>
    </section>
  );
}
