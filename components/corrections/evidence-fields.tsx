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
          <Part
            name={texts.evidenceWhat(at + 1)}
            onText={(text) => write(at, { what: text })}
            text={what}
          />
          <Part
            name={texts.evidenceSource(at + 1)}
            onText={(text) => write(at, { source: text })}
            text={source}
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

interface PartProps {
  readonly name: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

const Part = ({ name, text, onText }: PartProps) => (
  <input
    aria-label={name}
    className="field"
    onChange={(event) => onText(event.currentTarget.value)}
    placeholder={name}
    value={text}
  />
);
