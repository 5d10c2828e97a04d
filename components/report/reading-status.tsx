import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useReportTexts } from './use-report-texts.ts';

/** How far reading and measuring are. */
export interface ReadingView {
  readonly state:
    | { readonly kind: 'reading' }
    | { readonly kind: 'measuring'; readonly done: number; readonly of: number }
    | { readonly kind: 'done'; readonly unmeasured: number };
  readonly damaged: number;
  readonly onCancel: () => void;
  /** Measures what is left. */
  readonly onGoOn: () => void;
}

export function ReadingStatus({ reading }: { readonly reading: ReadingView }) {
  const { language } = useMessages();
  const words = useReportTexts();
  const { state, damaged, onCancel, onGoOn } = reading;
  const count = (n: number) => spokenCount(n, language);
  const told =
    state.kind === 'measuring' ? words.measuring(count(state.done), count(state.of)) : undefined;
  return (
    <>
      {state.kind === 'reading' && <p className="quiet">{words.reading}</p>}
      {state.kind === 'measuring' && (
        <div className="row report-measuring">
          <progress aria-label={told} max={state.of} value={state.done} />
          <span>{told}</span>
          <button className="btn btn-small" onClick={onCancel} type="button">
            {words.cancel}
          </button>
        </div>
      )}
      {state.kind === 'done' && state.unmeasured > 0 && (
        <div className="strip">
          <span>{words.unmeasured(count(state.unmeasured))}</span>
          <button className="btn btn-small" onClick={onGoOn} type="button">
            {words.measureRest}
          </button>
        </div>
      )}
      {damaged > 0 && <p className="strip">{words.damaged(count(damaged))}</p>}
    </>
  );
}
