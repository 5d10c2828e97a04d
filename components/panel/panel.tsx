import { type ReactNode, useState } from 'react';
import { useMessages } from '@/components/language.tsx';
import type { CheckView } from '@/lib/core/check-view.ts';
import { ActionLine } from '../check/action-line.tsx';
import { CeremonyMeter } from '../check/ceremony-meter.tsx';
import { CheckParts } from '../check/check-parts.tsx';
import type { CheckWishes } from '../check/check-wishes.ts';
import { FormalityLine } from '../check/formality-line.tsx';
import { OtherLanguages } from '../check/other-languages.tsx';
import { ReadabilityMeter } from '../check/readability-meter.tsx';
import { foldCard } from './fold-card.ts';
import type { MoveWishes } from './grip.tsx';
import { OnePoint } from './one-point.tsx';
import { PanelBar, PanelSum } from './panel-head.tsx';
import { Quiet } from './quiet.tsx';

export interface PanelProps extends CheckWishes, Partial<MoveWishes> {
  readonly view: CheckView;
  /** Too low for a list: one point at a time, with its own quote. */
  readonly isLow: boolean;
  /** Where the text stands between the fingers and the disk. */
  readonly saved: ReactNode;
  /** Where the text stands to what was approved. */
  readonly approval: ReactNode;
  /** Failures, questions and what was just done, above the points. */
  readonly above: ReactNode;
  /** Asked once; above the points, but never in the place of the one point of a low window. */
  readonly question: ReactNode;
  /** Below the points, out of the way. */
  readonly below: ReactNode;
  /** What is always there: keeping the text. */
  readonly actions: ReactNode;
  /** Making the fixes that need nobody; beside the list, where it can be seen what they are. */
  readonly fixes: ReactNode;
  readonly onCollapse: () => void;
}

/** The panel beside a composer: how many points are open, what they are, and what can be done. */
export function Panel({ isLow, ...props }: PanelProps) {
  const { m } = useMessages();
  return (
    <section
      aria-label={m.panel.title}
      className={isLow ? 'panel panel-low st' : 'panel st'}
      data-check=""
    >
      {isLow ? <OnePoint {...props} /> : <WholePanel {...props} />}
    </section>
  );
}

type PartProps = Omit<PanelProps, 'isLow'>;

function WholePanel(props: PartProps) {
  const { view, above, question, below, actions, fixes } = props;
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    // Esc folds the open card first; the next one goes on to the panel.
    // biome-ignore lint/a11y/noStaticElementInteractions: the listener only hears keys of its controls
    <div className="panel-whole" onKeyDown={(event) => foldCard(event, () => setOpenKey(null))}>
      <header className="panel-head">
        <PanelBar {...props} />
        <PanelSum {...props} />
      </header>
      <div>
        {props.approval}
        {view.ceremony && <CeremonyMeter {...view.ceremony} />}
      </div>
      <CheckParts
        {...props}
        above={above}
        aboveFindings={question}
        below={below}
        belowFindings={<Measures view={view} />}
        onOpen={setOpenKey}
        openKey={openKey}
        quiet={<Quiet view={view} />}
      />
      <footer className="panel-foot">
        {actions}
        {fixes}
      </footer>
    </div>
  );
}

/** What is measured beside the ceremony; below the points, which come first. */
function Measures({
  view: { action, readability, formality, otherLanguages },
}: Pick<PartProps, 'view'>) {
  return (
    <>
      {action && <ActionLine {...action} />}
      {readability && <ReadabilityMeter {...readability} />}
      {formality && <FormalityLine {...formality} />}
      <OtherLanguages passages={otherLanguages} />
    </>
  );
}
