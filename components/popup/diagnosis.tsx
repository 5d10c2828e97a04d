import { useEffect, useRef } from 'react';
import { useMessages } from '../language.tsx';
import { usePopupTexts } from './use-popup-texts.ts';

interface Props {
  /** What would be copied; null until the person asks for it. */
  readonly report: string | null;
  readonly isCopied: boolean;
  readonly onDiagnose: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** Shows what a diagnosis holds before anything is copied; nothing of it is sent by us. */
export function Diagnosis({ report, isCopied, onDiagnose, onCopy, onClose }: Props) {
  const { m } = useMessages();
  const popup = usePopupTexts();
  if (report === null) {
    return (
      <button className="btn btn-quiet btn-small" onClick={onDiagnose} type="button">
        {popup.diagnose}
      </button>
    );
  }
  return (
    <section aria-label={popup.diagnose} className="stack-tight">
      <h2 className="small">{popup.diagnose}</h2>
      <p className="small quiet">{popup.diagnoseNote}</p>
      <p className="small quiet">{popup.diagnoseUnknown}</p>
      <Preview report={report} />
      <div className="row">
        <button className="btn btn-small btn-primary" onClick={onCopy} type="button">
          {popup.diagnoseCopy}
        </button>
        <button className="btn btn-small" onClick={onClose} type="button">
          {m.common.close}
        </button>
        <span className="small" role="status">
          {isCopied && popup.diagnoseCopied}
        </span>
      </div>
    </section>
  );
}

/** A field, so that the keyboard can scroll it and choose a part of it. */
function Preview({ report }: { readonly report: string }) {
  const popup = usePopupTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      aria-label={popup.diagnosePreview}
      className="field diagnosis"
      lang="en"
      readOnly
      ref={field}
      rows={10}
      value={report}
    />
  );
}
