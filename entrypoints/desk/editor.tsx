import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { BinStrip } from '@/components/desk/bin-strip.tsx';
import { DetailsCard } from '@/components/desk/details-card.tsx';
import { DraftMore } from '@/components/desk/draft-more.tsx';
import { EditorPage } from '@/components/desk/editor-page.tsx';
import { FoldPicture } from '@/components/desk/fold-picture.tsx';
import { KeptPlace } from '@/components/desk/kept-place.tsx';
import { MediaCard } from '@/components/desk/media-card.tsx';
import { PublicationLine } from '@/components/desk/publication-line.tsx';
import { SaveFailure } from '@/components/desk/save-failure.tsx';
import { useDeskTexts } from '@/components/desk/use-desk-texts.ts';
import { useDraftSession } from '@/components/desk/use-draft-session.ts';
import { fail } from '@/lib/core/result.ts';
import { pointsAtPersons } from '@/lib/core/secrecy.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { DraftSession, DraftStart, DraftState } from '@/lib/keeping/draft-session.ts';
import { DraftParts } from './draft-parts.tsx';
import { DraftStanding } from './draft-standing.tsx';
import type { PageProps } from './pages.tsx';
import { addressOf } from './route.ts';
import type { Services } from './services.ts';
import type { Desk } from './use-desk.ts';
import { useDetails } from './use-details.ts';
import { usePrintKey } from './use-print-key.ts';
import { useShownText } from './use-shown-text.ts';

/** Beside few drafts there is anything of it. */
const PostCorrections = lazy(() => import('./corrections/post-corrections.tsx'));

interface Props extends Omit<PageProps, 'unreadable'> {
  readonly start: DraftStart;
}

/** An open draft: the text, kept as it is written, and what can be done with it. */
export function Editor({ start, services, wiring, desk, loading, bulletin, print }: Props) {
  const [session, state, { value: kept }] = useDraftSession(start, wiring);
  useAddress(state.save.savedAt ? addressOf(state.id) : null);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const details = useDetails(session, kept, services);
  const { media, aiGate } = details.details;
  const writing = useShownText({ session, state, fieldRef, media, aiGate, services, desk });
  const isInBin = Boolean(kept?.deletedAt);
  useTellingOfTwo(start.id, state.id, desk);
  const keepAll = async () => {
    await session.flush();
    await details.onLeaveDetails();
  };
  usePrintKey(() => void keepAll().then(() => print([session.getState().id])));

  const retry = () => {
    // The button goes with its notice.
    fieldRef.current?.focus();
    void session.flush();
  };
  return (
    <EditorPage
      {...writing}
      beside={
        <>
          <MediaCard {...details} />
          <DetailsCard {...details} isPersonal={pointsAtPersons(writing.view.findings)} />
        </>
      }
      draft={state}
      more={
        <KeptPlace isShown={Boolean(kept)}>
          <More onBefore={keepAll} state={state} />
        </KeptPlace>
      }
      picture={<FoldPicture {...details} />}
      onBlur={() => void session.flush()}
      onDiscard={() => void discard(session, desk)}
      onLoad={() => void loading.begin(() => prepare(session, services))}
      save={state.save}
    >
      <DraftParts session={session} {...{ services, wiring, desk }} />
      <DraftStanding id={state.id} wiring={wiring} />
      {state.save.failure && (
        <SaveFailure code={state.save.failure.code} onCopy={writing.onCopy} onRetry={retry} />
      )}
      <PublicationLine publication={kept?.selfCheck.publication ?? null} />
      <Suspense>{kept && <PostCorrections id={state.id} services={services} />}</Suspense>
      {isInBin && <BinStrip onTakeBack={() => void desk.takeBack(named(state))} />}
      {bulletin}
    </EditorPage>
  );
}

interface MoreProps {
  readonly onBefore: () => Promise<void>;
  readonly state: DraftState;
}

function More({ onBefore, state: { id, text } }: MoreProps) {
  const deskTexts = useDeskTexts();
  return <DraftMore id={id} onBefore={onBefore} title={titleOf(text) || deskTexts.untitled} />;
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
  const { save, ...state } = session.getState();
  // What is not kept could not be brought back from the bin.
  if (save.failure) return desk.say({ kind: 'failure', code: save.failure.code });
  const isGone = save.savedAt === null || (await desk.discard(named(state)));
  if (!isGone) return;
  session.stop();
  location.hash = '#draf';
}

const named = ({ id, text }: Pick<DraftStart, 'id' | 'text'>) => ({ id, title: titleOf(text) });

/** The draft as it is kept, after what was typed last is kept too. */
async function prepare(session: DraftSession, { stores: { copies } }: Services) {
  await session.flush();
  const { id, save } = session.getState();
  return save.failure ? fail(save.failure) : copies.get(id);
}
