import { useState } from 'react';
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

interface Props extends CheckWishes {
  readonly view: CheckView;
}

/** What the check says about the draft, as the panel beside a composer says it. */
export function CheckPane({ view, ...wishes }: Props) {
  const { m } = useMessages();
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <section aria-label={m.desk.check} className="sheet-card check" data-check="">
      <div className="check-head panel-sum">
        <h2 tabIndex={-1}>{m.common.openPoints(openPoints(view.counts))}</h2>
        <KindPick guess={view.guess} kind={view.kind} onPick={wishes.onKind} />
        <SeverityCount counts={view.counts} />
      </div>
      <div>
        {view.ceremony && <CeremonyMeter {...view.ceremony} />}
        {view.action && <ActionLine {...view.action} />}
        {view.readability && <ReadabilityMeter {...view.readability} />}
        {view.formality && <FormalityLine {...view.formality} />}
        <OtherLanguages passages={view.otherLanguages} />
      </div>
      <CheckParts
        {...wishes}
        above={view.isTooLong && <Notice code="text.too-long" />}
        aboveFindings={<SafeFixes findings={view.findings} onApplySafe={wishes.onApplySafe} />}
        onOpen={setOpenKey}
        openKey={openKey}
        quiet={<Quiet view={view} />}
        view={view}
      />
    </section>
  );
}

function Quiet({ view }: Pick<Props, 'view'>) {
  const { m } = useMessages();
  const isBlank = view.text.trim() === '';
  if (isBlank) return <p className="quiet pad-small">{m.desk.beginning}</p>;
  const words = openPoints(view.counts) === 0 ? m.common.allClear : m.panel.noFindings;
  return <p className="pad-small">{words}</p>;
}
