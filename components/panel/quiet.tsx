import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';
import type { CheckView } from '@/lib/core/check-view.ts';
import { openPoints, settledOf } from '../check/check-wishes.ts';

/** What stands in the place of findings: a beginning, or what was checked. */
export function Quiet({ view }: { readonly view: CheckView }) {
  return view.text.trim() === '' ? <Beginning /> : <Clear view={view} />;
}

function Beginning() {
  const { m } = useMessages();
  const { who, what, when } = m.panel.emptyAsks;
  return (
    <div className="empty">
      <b>{m.panel.empty}</b>
      <div className="stack-tight small quiet">
        <p>{m.panel.emptyHelp}</p>
        <ul className="stack-tight">
          <li>{who}</li>
          <li>{what}</li>
          <li>{when}</li>
        </ul>
      </div>
    </div>
  );
}

/** Promises no more than was checked. */
function Clear({ view }: { readonly view: CheckView }) {
  const { m } = useMessages();
  const { ruleCount, points, ignored, counts } = view;
  const isAll = openPoints(counts) === 0;
  return (
    <div className="panel-pad stack">
      <div className="row row-nowrap row-top">
        <Icon className="icon-large" name="check" />
        <div className="stack-tight">
          <b>{isAll ? m.panel.clear : m.panel.noFindings}</b>
          <p className="small quiet">
            {m.panel.checkedAll(ruleCount, points.length)} {m.panel.notTruth}
          </p>
        </div>
      </div>
      <dl className="facts small">
        <div>
          <dt className="quiet">{m.panel.ignoredWith}</dt>
          <dd>{ignored.length}</dd>
        </div>
        <div>
          <dt className="quiet">{m.panel.questionsAnswered}</dt>
          <dd>{settledOf(points)}</dd>
        </div>
      </dl>
    </div>
  );
}
