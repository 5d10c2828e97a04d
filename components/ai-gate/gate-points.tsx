import { type ReactNode, useState } from 'react';
import { hasLabel } from '@/lib/core/ai-gate/label.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { Notice } from '../notice.tsx';
import type { GateView, GateWishes } from './gate-view.ts';
import { useAiGateTexts } from './use-ai-gate-texts.ts';
import type { Checker } from './use-checker.ts';

interface Props {
  readonly id: string;
  readonly view: GateView;
  readonly wishes: GateWishes;
  readonly checker: Checker;
}

/** What the gate asks besides the claims: leftovers, facts, readers, label, a second person. */
export function GatePoints({ id, view, wishes, checker }: Props) {
  const words = useAiGateTexts();
  return (
    <section aria-labelledby="gate-points" className="sheet-card pad-small stack-tight">
      <h2 id="gate-points">{words.points}</h2>
      <Leftovers view={view} />
      <Doubted view={view} />
      <Fit checker={checker} onFit={wishes.onFit} view={view} />
      <Label onLabel={wishes.onLabel} view={view} />
      <SecondPerson id={id} view={view} />
    </section>
  );
}

interface PointProps {
  readonly state: 'done' | 'must' | 'should' | 'may';
  readonly children: ReactNode;
}

/** One point with its sign; the word for its weight is read before it. */
function Point({ state, children }: PointProps) {
  const { m } = useMessages();
  return (
    <div className="row row-tight row-nowrap row-top small">
      {state === 'done' ? (
        <Icon name="check" />
      ) : (
        <span className={`sev ${state}`}>
          <Icon name={state} />
          {m.common.severity[state]}
        </span>
      )}
      <div>{children}</div>
    </div>
  );
}

function Leftovers({ view: { leftovers, text } }: Pick<Props, 'view'>) {
  const words = useAiGateTexts();
  if (leftovers.length === 0) return <Point state="done">{words.noLeftovers}</Point>;
  return (
    <Point state="must">
      {words.leftovers(leftovers.length)}{' '}
      {leftovers.slice(0, 5).map(({ start, end }) => (
        <span className="word" key={start}>
          {text.slice(start, Math.min(end, start + 80))}
        </span>
      ))}
    </Point>
  );
}

function Doubted({ view: { claims, hasFacts } }: Pick<Props, 'view'>) {
  const words = useAiGateTexts();
  if (!hasFacts) return <Point state="may">{words.noFacts}</Point>;
  const open = claims.filter(({ doubt, tick }) => doubt && !tick).length;
  if (open === 0) return <Point state="done">{words.noneDoubted}</Point>;
  return <Point state="should">{words.doubted(open)}</Point>;
}

type FitProps = Pick<Props, 'view' | 'checker'> & Pick<GateWishes, 'onFit'>;

function Fit({ view: { gate, isFit, policy }, checker, onFit }: FitProps) {
  const { language } = useMessages();
  const words = useAiGateTexts();
  const [code, setCode] = useState<FailureCode | null>(null);
  const readers = [policy.audience, policy.region].filter(Boolean).join(', ');
  const change = async () => setCode(await onFit(isFit ? null : checker.name));
  return (
    <>
      <label className="row row-tight row-nowrap row-top small">
        <input checked={isFit} className="tick" onChange={() => void change()} type="checkbox" />
        <span>
          {words.fit(readers)}
          <span className="sub quiet">
            {policy.values.length > 0 && words.values(policy.values.join(', '))}{' '}
            {isFit && gate.fit && words.fitBy(gate.fit.by, momentOf(gate.fit.at, language))}
          </span>
        </span>
      </label>
      {code && <Notice code={code} />}
    </>
  );
}

type LabelProps = Pick<Props, 'view'> & Pick<GateWishes, 'onLabel'>;

function Label({ view: { gate, label, text, policy }, onLabel }: LabelProps) {
  const words = useAiGateTexts();
  const weight = policy.aiLabel.isRequired ? 'must' : 'may';
  if (label === null) {
    return (
      <Point state={weight}>
        {words.labelNeedsOffice} <a href="#pengaturan">{words.toSettings}</a>
      </Point>
    );
  }
  if (hasLabel(text, label)) return <Point state="done">{words.labelStands}</Point>;
  return (
    <Point state={weight}>
      {gate.label && <p>{words.labelGone}</p>}
      <p>{words.labelMissing(label)}</p>
      <button className="btn btn-small" onClick={() => onLabel(label)} type="button">
        {words.addLabel}
      </button>
    </Point>
  );
}

function SecondPerson({ id, view: { approval } }: Pick<Props, 'id' | 'view'>) {
  const words = useAiGateTexts();
  if (approval?.is === 'same') {
    return <Point state="done">{words.approved(approval.by, approval.version)}</Point>;
  }
  return (
    <Point state="must">
      {words.notApproved} <a href={`#draf/${id}/tinjauan`}>{words.askReview}</a>
    </Point>
  );
}
