import { useEffect, useRef } from 'react';
import { BinStrip } from '@/components/desk/bin-strip.tsx';
import { SaveFailure } from '@/components/desk/save-failure.tsx';
import { useCheck, wishesOf } from '@/components/desk/use-check.ts';
import { useDraftSession } from '@/components/desk/use-draft-session.ts';
import { usePolicy } from '@/components/desk/use-policy.ts';
import { Notice } from '@/components/notice.tsx';
import { SidePanelPage } from '@/components/side-panel/side-panel-page.tsx';
import { fail } from '@/lib/core/result.ts';
import type { DraftSession, DraftStart, DraftState } from '@/lib/keeping/draft-session.ts';
import type { Acts } from './acts.ts';
import type { Services } from './services.ts';
import { useComposerSite } from './use-composer-site.ts';

interface Props {
  readonly start: DraftStart;
  readonly services: Services;
  readonly acts: Acts;
  readonly onNew: () => void;
  readonly bulletin: React.ReactNode;
}

/** The text in the side panel: held while it is typed, kept once the person asked for it. */
export function Writing({ start, services, acts, onNew, bulletin }: Props) {
  const { keep, watchDraft } = services;
  const [session, state, kept] = useDraftSession(start, { keep, watchDraft, waitsToBeAsked: true });
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const check = useCheck(state, usePolicy(services.watchPolicy));
  const composerSite = useComposerSite(services.neighbour);
  const isInBin = Boolean(kept.value?.deletedAt);
  useHolding(state, services);

  /** For a button that goes with what it did. */
  const goOnInField = (act: () => Promise<void>) => {
    fieldRef.current?.focus();
    void act();
  };
  return (
    <SidePanelPage
      view={check}
      channel={state.channel}
      composerSite={composerSite}
      fieldRef={fieldRef}
      onBlur={() => void session.flush()}
      onChannel={(channel) => session.edit({ channel })}
      onCopy={() => void acts.copy(state.text)}
      onKeep={() => goOnInField(() => session.begin())}
      onLoad={() => void acts.load(() => prepare(session, services))}
      onNew={() => goOnInField(() => beginAnew(session, services, onNew))}
      onText={(text) => session.edit({ text })}
      save={state.save}
      text={state.text}
      wishes={wishesOf(session, fieldRef, check, {
        onCopyWords: acts.copy,
        onChooseReaders: () => void services.send('openReaders', null),
      })}
    >
      {kept.failure && !state.save.failure && <Notice code={kept.failure.code} />}
      {state.save.failure && (
        <SaveFailure
          code={state.save.failure.code}
          onCopy={() => void acts.copy(state.text)}
          onRetry={() => goOnInField(session.flush)}
        />
      )}
      {isInBin && <BinStrip onTakeBack={() => void acts.takeBack(state.id)} />}
      {bulletin}
    </SidePanelPage>
  );
}

function useHolding({ id, text, channel, save }: DraftState, { hold }: Services): void {
  const draftId = save.savedAt ? id : null;
  useEffect(() => {
    void hold({ draftId, text, channel });
  }, [hold, draftId, text, channel]);
}

/** The draft as it is kept: a text that was not kept before is kept now, since it is to be loaded. */
async function prepare(session: DraftSession, { copies }: Services) {
  await session.begin();
  const { id, save } = session.getState();
  return save.failure ? fail(save.failure) : copies.get(id);
}

/** A new text takes the place of a kept one only when its last words are kept too. */
async function beginAnew(session: DraftSession, { forget }: Services, onNew: () => void) {
  await session.flush();
  if (session.getState().save.failure) return;
  await forget();
  onNew();
}
