import { useId } from 'react';
import type { CaseForm } from '@/lib/core/correction/unsent-case.ts';
import { Icon } from '../icon.tsx';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  readonly evidence: CaseForm['evidence'];
  readonly isTooLong: boolean;
  readonly onEvidence: (evidence: CaseForm['evidence']) => void;
}

/** As many as a case takes. */
const most = 20;

/** What proves it, each with its source. */
export function EvidenceFields({ evidence, isTooLong, onEvidence }: Props) {
  const texts = useCorrectionsTexts();
  const id = useId();
  const write = (at: number, change: Partial<CaseForm['evidence'][number]>) =>
    onEvidence(evidence.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="label">{texts.evidence}</legend>
      {evidence.map(({ what, source }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields have no other name, and are only added at the end
        <div className="evidence-row" key={at}>
          <input
            aria-label={texts.evidenceWhat(at + 1)}
            className="field"
            onChange={(event) => write(at, { what: event.currentTarget.value })}
            placeholder={texts.evidenceWhat(at + 1)}
            value={what}
          />
          <input
            aria-label={texts.evidenceSource(at + 1)}
            className="field"
            onChange={(event) => write(at, { source: event.currentTarget.value })}
            placeholder={texts.evidenceSource(at + 1)}
            value={source}
          />
          <button
            aria-label={texts.dropEvidence(at + 1)}
            className="btn btn-icon"
            onClick={() => onEvidence(evidence.filter((_, index) => index !== at))}
            type="button"
          >
            <Icon name="cross" />
          </button>
        </div>
      ))}
      {isTooLong && (
        <p className="field-error" role="alert">
          {texts.tooLong}
        </p>
      )}
      <div className="row">
        {evidence.length < most && (
          <button
            className="btn btn-small"
            onClick={() => onEvidence([...evidence, { what: '', source: '' }])}
            type="button"
          >
            <Icon name="plus" />
            {texts.addEvidence}
          </button>
        )}
        <span className="hint" id={`${id}-hint`}>
          {texts.evidenceHint}
        </span>
      </div>
    </fieldset>
  );
}
