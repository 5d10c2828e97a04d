import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { GatePage } from '@/components/ai-gate/gate-page.tsx';
import { ChannelTabs } from '@/components/desk/channel-tabs.tsx';
import { SaveFailure } from '@/components/desk/save-failure.tsx';
import { useDraftSession } from '@/components/desk/use-draft-session.ts';
import { useFlush } from '@/components/desk/use-flush.ts';
import type { Story } from '@/components/history/history-page.tsx';
import { useHistoryTexts } from '@/components/history/use-history-texts.ts';
import { Notice } from '@/components/notice.tsx';
import { textFor } from '@/lib/core/channel-texts.ts';
import { succeed } from '@/lib/core/result.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { FactsSession } from '@/lib/keeping/facts-session.ts';
import { DraftStanding } from '../draft-standing.tsx';
import type { PageProps } from '../pages.tsx';
import { aiAddressOf } from '../route.ts';
import { WithStory } from '../with-story.tsx';
import { gateDeeds } from './gate-deeds.ts';
import { useGateView } from './use-gate-view.ts';

type Props = PageProps & { readonly id: string };

/** The gate of one draft. */
export default function AiGate(props: Props) {
  return <WithStory {...props}>{(story) => <Begun {...props} story={story} />}</WithStory>;
}

/** Once open, the draft stays open: only its text at the beginning is taken from the story. */
function Begun(props: Props & { readonly story: Story }) {
  const { loading } = useHistoryTexts();
  const [start] = useState(props.story.copy);
  if (!start) return props.bulletin ?? <p className="quiet">{loading}</p>;
  return <Gate {...props} start={start} />;
}

interface GateProps extends Props {
  readonly story: Story;
  readonly start: WorkingCopy;
}

function Gate({ id, story, start, services, wiring, desk, bulletin }: GateProps) {
  const { stores } = services;
  const [session, state] = useDraftSession(start, wiring);
  const facts = useFacts(stores.ai, id);
  const [shown, show] = useState(state.channel);
  const view = useGateView({ state, shown, story, services });
  const text = textFor(state, shown);
  useMove(id, state.id);
  return (
    <GatePage
      id={id}
      story={story}
      view={view}
      wishes={{ ...gateDeeds({ id, shown, session, stores, view }), onFacts: facts.onFacts }}
    >
      <DraftStanding id={id} wiring={wiring} />
      {bulletin}
      {state.save.failure && (
        <SaveFailure
          code={state.save.failure.code}
          onCopy={() => void desk.copy(text)}
          onRetry={() => void session.flush()}
        />
      )}
      {facts.failure && <Notice code={facts.failure.code} />}
      {Object.keys(state.otherTexts).length > 0 && (
        <ChannelTabs onShow={show} shown={shown} texts={state} />
      )}
    </GatePage>
  );
}

/** Where somebody else changed the draft meanwhile, what was done here goes on under another id. */
function useMove(id: string, current: string): void {
  useEffect(() => {
    if (current !== id) location.hash = aiAddressOf(current);
  }, [id, current]);
}

/** Keeps the facts while they are written. */
function useFacts(ai: PageProps['services']['stores']['ai'], id: string) {
  const [session] = useState(
    () => new FactsSession((facts) => ai.change(id, (gate) => succeed({ ...gate, facts }))),
  );
  const { failure } = useSyncExternalStore(session.subscribe, session.getState);
  useFlush(session.flush);
  return { failure, onFacts: useCallback((facts: string) => session.write(facts), [session]) };
}
