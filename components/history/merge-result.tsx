import { useHistoryTexts } from './use-history-texts.ts';

interface Props {
  readonly text: string;
  readonly isByHand: boolean;
  readonly onWay: (isByHand: boolean) => void;
  readonly onText: (text: string) => void;
}

/** The one text: put together from the choices, or written by hand. What was written stays either way. */
export function MergeResult({ text, isByHand, onWay, onText }: Props) {
  const texts = useHistoryTexts();
  return (
    <div className="stack-tight">
      <div className="row">
        <h4>{texts.result}</h4>
        <fieldset aria-label={texts.way} className="row row-tight push">
          {[false, true].map((wanted) => (
            <button
              aria-pressed={isByHand === wanted}
              className="chip"
              key={String(wanted)}
              onClick={() => onWay(wanted)}
              type="button"
            >
              {wanted ? texts.byHand : texts.byChoice}
            </button>
          ))}
        </fieldset>
      </div>
      <textarea
        aria-label={texts.result}
        className="field merged"
        onChange={(event) => onText(event.currentTarget.value)}
        readOnly={!isByHand}
        rows={6}
        value={text}
      />
      {isByHand && <p className="hint">{texts.byHandWhy}</p>}
    </div>
  );
}
