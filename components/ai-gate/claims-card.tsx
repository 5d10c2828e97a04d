import { useState } from 'react';
import { ClaimRow } from './claim-row.tsx';
import type { GateView, GateWishes } from './gate-view.ts';
import { useAiGateTexts } from './use-ai-gate-texts.ts';
import type { Checker } from './use-checker.ts';

interface Props {
  readonly view: GateView;
  readonly wishes: GateWishes;
  readonly checker: Checker;
}

/** So many claims are drawn at a time. */
const portion = 60;

/** Everything in the text that can be looked up, each with its source and who looked. */
export function ClaimsCard({ view: { claims }, wishes, checker }: Props) {
  const words = useAiGateTexts();
  const [shown, show] = useState(portion);
  const done = claims.filter(({ tick }) => tick !== null).length;
  const sources = [...new Set(claims.flatMap(({ tick }) => (tick ? [tick.source] : [])))];
  const left = claims.length - shown;
  return (
    <section aria-labelledby="gate-claims" className="sheet-card pad-small stack-tight">
      <div className="row">
        <h2 id="gate-claims">{words.claims}</h2>
        {claims.length > 0 && (
          <span className="push small quiet" role="status">
            {words.ticked(done, claims.length)}
          </span>
        )}
      </div>
      {claims.length === 0 ? (
        <p className="quiet">{words.noClaims}</p>
      ) : (
        <>
          <CheckerField {...checker} />
          <table aria-labelledby="gate-claims" className="table gate-claims">
            <thead>
              <tr>
                <th>
                  <span className="vh">{words.columns.tick}</span>
                </th>
                <th>{words.columns.words}</th>
                <th>{words.columns.source}</th>
                <th>{words.columns.by}</th>
              </tr>
            </thead>
            <tbody>
              {claims.slice(0, shown).map((claim) => (
                <ClaimRow
                  checker={checker}
                  claim={claim}
                  key={`${claim.kind} ${claim.about}`}
                  wishes={wishes}
                />
              ))}
            </tbody>
          </table>
          <datalist id="gate-sources">
            {sources.map((source) => (
              <option key={source} value={source} />
            ))}
          </datalist>
          {left > 0 && (
            <button className="btn btn-small" onClick={() => show(shown + portion)} type="button">
              {words.more(Math.min(left, portion))}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** Under whose name is ticked: known by the keys, or written here. */
function CheckerField({ name, isKnown, onName }: Checker) {
  const words = useAiGateTexts();
  if (isKnown) return <p className="small quiet">{words.writesAs(name)}</p>;
  return (
    <div className="gate-checker">
      <label className="label" htmlFor="gate-checker">
        {words.checker}
      </label>
      <input
        aria-describedby="gate-checker-hint"
        autoComplete="name"
        className="field"
        id="gate-checker"
        maxLength={200}
        onChange={(event) => onName(event.currentTarget.value)}
        value={name}
      />
      <p className="hint" id="gate-checker-hint">
        {words.checkerHint}
      </p>
    </div>
  );
}
