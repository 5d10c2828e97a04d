import { useState } from 'react';
import type { Story } from '@/components/history/history-page.tsx';
import { nameOf } from '@/components/history/version-name.ts';
import { useMessages } from '@/components/language.tsx';
import { ChatCard, type ChatState } from '@/components/share/chat-card.tsx';
import { useShareTexts } from '@/components/share/use-share-texts.ts';
import { type Channel, channels } from '@/lib/core/channel.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { DraftState, NumberedVersion } from '@/lib/core/records/fold.ts';
import { matchAnswers } from '@/lib/core/review/match-answers.ts';
import { versionCode } from '@/lib/core/review/version-code.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import type { ShareTexts } from '@/lib/i18n/share-messages.ts';
import type { Services } from '../services.ts';
import { saveForWay } from './save-for-way.ts';

interface Props {
  readonly id: string;
  readonly story: Story;
  readonly services: Services;
  /** Whether the content class lets the text out as a message; answers that came are noted either way. */
  readonly isOffered: boolean;
  readonly onCopy: (text: string) => void;
}

/** A reviewer is asked by WhatsApp, and what they answer is noted. */
export function ChatWay({
  id,
  story: { state: draft },
  services: { stores },
  isOffered,
  onCopy,
}: Props) {
  const { m } = useMessages();
  const { chat } = useShareTexts();
  const [asked, setAsked] = useState<string | null>(null);
  const [state, setState] = useState<ChatState>({ kind: 'idle' });
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const version = draft.versions.find(({ hash }) => hash === asked);
  const prepare = async () => {
    const saved = await saveForWay(stores, id, 'chat');
    setFailure(saved.ok ? null : saved.failure.code);
    if (saved.ok) setAsked(saved.value.hash);
  };
  const read = (pasted: string, from: string) => {
    const answers = matchAnswers(pasted, from, draft);
    const isNameless = answers.some((one) => one.kind === 'answer' && one.from === '');
    setState(isNameless ? { kind: 'no-name' } : { kind: 'read', answers });
  };
  const note = async () => {
    const answers = state.kind === 'read' ? state.answers : [];
    const named = answers.filter((one) => one.kind === 'answer');
    const noted = await stores.noteAnswers(id, named);
    setFailure(noted.ok ? null : noted.failure.code);
    if (!noted.ok) return;
    setState({ kind: 'noted', count: noted.value });
    await stores.people.signOwn(id);
  };
  return (
    <ChatCard
      failure={failure}
      isOffered={isOffered}
      message={version && isOffered ? messageAbout(version, draft, chat, m) : null}
      onCopy={onCopy}
      onNote={() => void note()}
      onPrepare={() => void prepare()}
      onRead={read}
      state={state}
    />
  );
}

/** The message that asks about a version, with the code to answer by. */
const messageAbout = (
  version: NumberedVersion,
  { versions }: DraftState,
  { text }: ShareTexts['chat'],
  { common }: Messages,
): string =>
  text(
    nameOf(version),
    versionCode(version.hash, versions),
    allTexts(version.record.body.texts, common.channel),
  );

/** Every text of the version, since an answer stands for all of them; named by its channel where there are several. */
function allTexts(
  texts: Readonly<Partial<Record<Channel, string>>>,
  names: Readonly<Record<Channel, string>>,
): string {
  const written = channels.filter((channel) => texts[channel] !== undefined);
  const named = (channel: Channel) => (written.length > 1 ? `*${names[channel]}*\n` : '');
  return written.map((channel) => `${named(channel)}${texts[channel]}`).join('\n\n');
}
