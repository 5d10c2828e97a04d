import { useEffect, useRef, useState } from 'react';
import { CheckParts } from '../check/check-parts.tsx';
import { settledOf } from '../check/check-wishes.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { foldCard } from './fold-card.ts';
import type { PanelProps } from './panel.tsx';
import { PanelBar, PanelSum } from './panel-head.tsx';
import { openPointsOf, PointCard } from './point-card.tsx';
import { Quiet } from './quiet.tsx';

type Props = Omit<PanelProps, 'isLow'>;

/** The panel where there is hardly any height: one point at a time, and everything else one press away. */
export function OnePoint(props: Props) {
  const [shown, setShown] = useState<'point' | 'parts' | 'point-again'>('point');
  return (
    <>
      <header>
        <PanelBar {...props} />
      </header>
      {shown === 'parts' ? (
        <EveryPart {...props} onBack={() => setShown('point-again')} />
      ) : (
        <PointByPoint
          {...props}
          isBack={shown === 'point-again'}
          onParts={() => setShown('parts')}
        />
      )}
    </>
  );
}

interface PointByPointProps extends Props {
  /** Whether the person comes back from the other parts. */
  readonly isBack: boolean;
  readonly onParts: () => void;
}

function PointByPoint({ isBack, onParts, ...props }: PointByPointProps) {
  const { m } = useMessages();
  const { view, above, approval, question, below, actions } = props;
  const points = openPointsOf(view);
  const [at, setAt] = useState(0);
  const index = Math.min(at, Math.max(0, points.length - 1));
  const point = points[index];
  const toParts = useFocusOnMount<HTMLButtonElement>(isBack);
  const heading = useFocusOnNext(point?.key, points.length);
  const settled = `${m.check.part.checklist} ${settledOf(view.points)}`;
  return (
    <>
      {/* What can be scrolled must be reachable by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section aria-label={m.panel.body} className="panel-body" tabIndex={0}>
        {above}
        {approval}
        <h2 className="vh" ref={heading} tabIndex={-1}>
          {point ? m.panel.pointOf(index + 1, points.length) : m.panel.clear}
        </h2>
        {point ? <PointCard {...props} key={point.key} open={point} /> : <Quiet view={view} />}
        {question}
        {below}
      </section>
      <footer className="panel-foot">
        {point && <Steps count={points.length} index={index} onStep={setAt} />}
        <span className="push" />
        <button
          aria-label={m.panel.showParts(settled)}
          className="btn btn-small"
          onClick={onParts}
          ref={toParts}
          type="button"
        >
          {settled}
        </button>
        {actions}
      </footer>
    </>
  );
}

/** When a point is settled and another takes its place, the keyboard goes to what stands there now. */
function useFocusOnNext(key: string | undefined, count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef({ key, count });
  useEffect(() => {
    const isSettled = before.current.key !== key && count < before.current.count;
    before.current = { key, count };
    const root = heading.current?.getRootNode() as Document | ShadowRoot | undefined;
    const isLost = !root?.activeElement || root.activeElement === document.body;
    if (isSettled && isLost) heading.current?.focus();
  }, [key, count]);
  return heading;
}

interface StepsProps {
  readonly index: number;
  readonly count: number;
  readonly onStep: (index: number) => void;
}

function Steps({ index, count, onStep }: StepsProps) {
  const { m } = useMessages();
  return (
    <>
      <button
        aria-label={m.panel.previousPoint}
        className="btn btn-icon btn-small"
        onClick={() => onStep((index - 1 + count) % count)}
        type="button"
      >
        <Icon name="left" />
      </button>
      <span className="small nowrap" role="status">
        {m.panel.pointOf(index + 1, count)}
      </span>
      <button
        aria-label={m.panel.nextPoint}
        className="btn btn-icon btn-small"
        onClick={() => onStep((index + 1) % count)}
        type="button"
      >
        <Icon name="right" />
      </button>
    </>
  );
}

function EveryPart({ onBack, ...props }: Props & { readonly onBack: () => void }) {
  const { m } = useMessages();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const back = useFocusOnMount<HTMLButtonElement>();
  return (
    <>
      {/* Esc folds the open card first. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the listener only hears keys of its controls */}
      <div
        className="panel-low-parts"
        onKeyDown={(event) => foldCard(event, () => setOpenKey(null))}
      >
        <PanelSum {...props} />
        <CheckParts
          {...props}
          onOpen={setOpenKey}
          openKey={openKey}
          quiet={<Quiet view={props.view} />}
        />
      </div>
      <footer className="panel-foot">
        <button className="btn btn-small" onClick={onBack} ref={back} type="button">
          {m.panel.onePoint}
        </button>
        <span className="push" />
        {props.actions}
        {props.fixes}
      </footer>
    </>
  );
}
