import type { ReactNode } from 'react';
import { DraftTabs } from '../history/draft-tabs.tsx';
import { DraftHead, type Story } from '../history/history-page.tsx';
import { Icon } from '../icon.tsx';
import { AiTextCard } from './ai-text-card.tsx';
import { ClaimsCard } from './claims-card.tsx';
import { DeclarationCard } from './declaration-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { GatePoints } from './gate-points.tsx';
import { countOpen, type GateView, type GateWishes } from './gate-view.ts';
import { useAiGateTexts } from './use-ai-gate-texts.ts';
import { useChecker } from './use-checker.ts';

interface Props {
  readonly id: string;
  readonly story: Story;
  readonly view: GateView;
  readonly wishes: GateWishes;
  /** What there is to say of the draft and of the last deed, and which of its texts is shown. */
  readonly children: ReactNode;
}

/** A draft that an AI tool had a part in: what it was used for, what it claims, and who looked it up. */
export function GatePage({ id, story, view, wishes, children }: Props) {
  const checker = useChecker(view.writer);
  return (
    <>
      <DraftHead story={story} />
      <DraftTabs current="ai" id={id} versions={story.state.versions.length} />
      <GateState view={view} />
      {children}
      <div className="split gate">
        <div className="stack">
          <DeclarationCard onAnswer={wishes.onAnswer} view={view} />
          <AiTextCard onPaste={wishes.onPaste} view={view} />
          {!view.isUnused && <FactsCard key={id} onFacts={wishes.onFacts} view={view} />}
        </div>
        {!view.isUnused && (
          <div className="stack">
            <ClaimsCard checker={checker} view={view} wishes={wishes} />
            <GatePoints checker={checker} id={id} view={view} wishes={wishes} />
          </div>
        )}
      </div>
    </>
  );
}

function GateState({ view }: { readonly view: GateView }) {
  const words = useAiGateTexts();
  const open = countOpen(view);
  const said = open > 0 ? words.open(open) : words.done;
  return (
    <p className="gate-state" role="status">
      <span className={open > 0 ? 'state state-must' : 'state'}>
        <Icon className="icon-small" name={open > 0 ? 'must' : 'check'} />
        {view.isUnused ? words.none : said}
      </span>
    </p>
  );
}
