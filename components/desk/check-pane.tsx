import { type ReactNode, useState } from 'react';
import type { CheckView } from '@/lib/core/check-view.ts';
import { ActionLine } from '../check/action-line.tsx';
import { CeremonyMeter } from '../check/ceremony-meter.tsx';
import { CheckParts } from '../check/check-parts.tsx';
import { type CheckWishes, openPoints } from '../check/check-wishes.ts';
import { FormalityLine } from '../check/formality-line.tsx';
import { KindPick } from '../check/kind-pick.tsx';
import { OtherLanguages } from '../check/other-languages.tsx';
import { ReadabilityMeter } from '../check/readability-meter.tsx';
import { SafeFixes } from '../check/safe-fixes.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { SeverityCount } from '../severity-count.tsx';
import { useDeskTexts } from './use-desk-texts.ts';
import { useEditorTexts } from './use-editor-texts.ts';

interface Props extends CheckWishes {
  readonly view: CheckView;
  /** The picture that goes with the text, for its preview. */
  readonly picture?: ReactNode;
}

/** What the check says about the draft, as the panel beside a composer says it. */
export function CheckPane({ view, picture, ...wishes }: Props) {
  const { m } = useMessages();
  const desk = useDeskTexts();
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <section aria-label={desk.check} className="sheet-card check" data-check="">
      <div className="check-top">
        <div className="check-head panel-sum">
          <h2 tabIndex={-1}>{m.common.openPoints(openPoints(view.counts))}</h2>
          <KindPick guess={view.guess} kind={view.kind} onPick={wishes.onKind} />
          <SeverityCount counts={view.counts} />
        </div>
        <Measures view={view} />
      </div>
      <CheckParts
        {...wishes}
        above={view.isTooLong && <Notice code="text.too-long" />}
        aboveFindings={<SafeFixes findings={view.findings} onApplySafe={wishes.onApplySafe} />}
        onOpen={setOpenKey}
        openKey={openKey}
        picture={picture}
        quiet={<Quiet view={view} />}
        view={view}
      />
    </section>
  );
}

/** What was measured of the text; before that, what will stand here. */
function Measures({ view }: Pick<Props, 'view'>) {
  const e = useEditorTexts();
  const isMeasured = view.ceremony ?? view.action ?? view.readability ?? view.formality;
  return (
    <div>
      {!isMeasured && <p className="quiet small pad-small">{e.notMeasured}</p>}
      {view.ceremony && <CeremonyMeter {...view.ceremony} />}
      {view.action && <ActionLine {...view.action} />}
      {view.readability && <ReadabilityMeter {...view.readability} />}
      {view.formality && <FormalityLine {...view.formality} />}
      <OtherLanguages passages={view.otherLanguages} />
    </div>
  );
}

function Quiet({ view }: Pick<Props, 'view'>) {
  const { m } = useMessages();
  const desk = useDeskTexts();
  const isBlank = view.text.trim() === '';
  if (isBlank) return <p className="quiet pad-small">{desk.beginning}</p>;
  const words = openPoints(view.counts) === 0 ? desk.allClear : m.panel.noFindings;
  return <p className="pad-small">{words}</p>;
}
