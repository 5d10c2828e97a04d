import { useEffect, useRef } from 'react';
import { useMessages } from '../language.tsx';

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
  if (report === null) {
    return (
      <button className="btn btn-quiet btn-small" onClick={onDiagnose} type="button">
        {m.popup.diagnose}
      </button>
    );
  }
  return (
    <section aria-label={m.popup.diagnose} className="stack-tight">
      <h2 className="small">{m.popup.diagnose}</h2>
      <p className="small quiet">{m.popup.diagnoseNote}</p>
      <p className="small quiet">{m.popup.diagnoseUnknown}</p>
      <Preview report={report} />
      <div className="row">
        <button className="btn btn-small btn-primary" onClick={onCopy} type="button">
          {m.popup.diagnoseCopy}
        </button>
        <button className="btn btn-small" onClick={onClose} type="button">
          {m.common.close}
        </button>
        <span className="small" role="status">
          {isCopied && m.popup.diagnoseCopied}
        </span>
      </div>
    </section>
  );
}

/** A field, so that the keyboard can scroll it and choose a part of it. */
function Preview({ report }: { readonly report: string }) {
  const { m } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      aria-label={m.popup.diagnosePreview}
      className="field diagnosis"
      lang="en"
      readOnly
      ref={field}
      rows={10}
      value={report}
    />
  );
}
