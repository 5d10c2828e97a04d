import { useEffect, useRef, useState } from 'react';
import { BinStrip } from '@/components/desk/bin-strip.tsx';
import { EditorPage } from '@/components/desk/editor-page.tsx';
import { PublicationLine } from '@/components/desk/publication-line.tsx';
import { SaveFailure } from '@/components/desk/save-failure.tsx';
import { useCheck, wishesOf } from '@/components/desk/use-check.ts';
import { useDraftSession } from '@/components/desk/use-draft-session.ts';
import type { Loading } from '@/components/desk/use-loading.ts';
import { usePolicy } from '@/components/desk/use-policy.ts';
import { fail } from '@/lib/core/result.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { DraftSession, DraftStart } from '@/lib/keeping/draft-session.ts';
import { addressOf, readersAddress } from './route.ts';
import type { Services } from './services.ts';
import type { Desk } from './use-desk.ts';
import type { Wiring } from './wiring.ts';

interface Props {
  readonly start: DraftStart;
  readonly copies: readonly WorkingCopy[];
  readonly services: Services;
  readonly wiring: Wiring;
  readonly desk: Desk;
  readonly loading: Loading;
  readonly bulletin: React.ReactNode;
}

/** An open draft: the text, kept as it is written, and what can be done with it. */
export function Editor({ start, copies, services, wiring, desk, loading, bulletin }: Props) {
  const [session, state] = useDraftSession(start, copies, wiring);
  useAddress(state.save.savedAt ? addressOf(state.id) : null);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const check = useCheck(state, usePolicy(services.watchPolicy));
  const kept = copies.find(({ id }) => id === state.id);
  const isInBin = Boolean(kept?.deletedAt);
  useTellingOfTwo(start.id, state.id, desk);

  const retry = () => {
    // The button goes with its notice.
    fieldRef.current?.focus();
    void session.flush();
  };
  return (
    <EditorPage
      view={check}
      draft={state}
      fieldRef={fieldRef}
      onBlur={() => void session.flush()}
      onChannel={(channel) => session.edit({ channel })}
      onCopy={() => void desk.copy(state.text)}
      onDiscard={() => void discard(session, desk)}
      onLoad={() => void loading.begin(() => prepare(session, services))}
      onText={(text) => session.edit({ text })}
      save={state.save}
      wishes={wishesOf(session, fieldRef, check, {
        onCopyWords: desk.copy,
        onChooseReaders: () => location.assign(readersAddress),
      })}
    >
      {state.save.failure && (
        <SaveFailure
          code={state.save.failure.code}
          onCopy={() => void desk.copy(state.text)}
          onRetry={retry}
        />
      )}
      <PublicationLine publication={kept?.selfCheck.publication ?? null} />
      {isInBin && <BinStrip onTakeBack={() => void desk.takeBack(state)} />}
      {bulletin}
    </EditorPage>
  );
}

/** Names the open draft, so that the page finds it again after a reload; without a move. */
function useAddress(address: string | null): void {
  useEffect(() => {
    if (address) history.replaceState(null, '', address);
  }, [address]);
}

/** Says once that the draft goes on under another id, since both texts were kept. */
function useTellingOfTwo(firstId: string, id: string, { say }: Desk): void {
  const [told, setTold] = useState(firstId);
  useEffect(() => {
    if (id === told) return;
    setTold(id);
    say({ kind: 'both-kept' });
  }, [id, told, say]);
}

async function discard(session: DraftSession, desk: Desk): Promise<void> {
  await session.flush();
  const { id, text, save } = session.getState();
  session.stop();
  const isGone = save.savedAt === null || (await desk.discard({ id, text }));
  if (isGone) location.hash = '#draf';
}

/** The draft as it is kept, after what was typed last is kept too. */
async function prepare(session: DraftSession, { stores: { copies } }: Services) {
  await session.flush();
  const { id, save } = session.getState();
  return save.failure ? fail(save.failure) : copies.get(id);
}
