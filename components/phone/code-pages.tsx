import { useState } from 'react';
import { splitText } from '@/lib/core/phone/split-text.ts';
import { useReuseTexts } from '../desk/use-reuse-texts.ts';
import { Icon } from '../icon.tsx';
import { QrCode } from './qr-code.tsx';

/** The text as one code, or as several that are scanned one after the other. */
export function CodePages({ text }: { readonly text: string }) {
  const { phone } = useReuseTexts();
  const parts = splitText(text);
  const [page, setPage] = useState(0);
  const all = parts.length;
  const at = Math.min(page, all - 1);
  return (
    <div className="codes">
      <QrCode name={phone.codeName(at + 1, all)} text={parts[at] ?? ''} />
      {all > 1 && (
        <div className="row row-nowrap">
          <button
            aria-label={phone.previous}
            className="btn btn-icon"
            disabled={at === 0}
            onClick={() => setPage(at - 1)}
            type="button"
          >
            <Icon name="left" />
          </button>
          <span role="status">{phone.code(at + 1, all)}</span>
          <button
            aria-label={phone.next}
            className="btn btn-icon"
            disabled={at === all - 1}
            onClick={() => setPage(at + 1)}
            type="button"
          >
            <Icon name="right" />
          </button>
        </div>
      )}
      <p className="small quiet">
        {phone.how} {all > 1 && phone.many(all)} {phone.plain}
      </p>
    </div>
  );
}
