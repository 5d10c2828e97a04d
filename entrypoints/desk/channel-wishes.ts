import type { ChannelWishes } from '@/components/desk/channel-tabs.tsx';
import type { Channel } from '@/lib/core/channel.ts';
import {
  type ChannelTexts,
  textFor,
  withOwnText,
  withoutOwnText,
  withText,
} from '@/lib/core/channel-texts.ts';
import type { DraftSession } from '@/lib/keeping/draft-session.ts';
import type { Services } from './services.ts';
import type { Desk } from './use-desk.ts';

/** The texts of an open draft as they stand. */
export function textsOf(session: DraftSession): ChannelTexts {
  const { channel, text, otherTexts } = session.getState();
  return { channel, text, otherTexts };
}

/** Gives a channel its own text, and takes it away: then it is kept as a version first. */
export function channelWishes(
  session: DraftSession,
  { stores: { versions } }: Services,
  desk: Desk,
  noteOf: (channel: Channel) => string,
): Pick<ChannelWishes, 'onGiveOwn' | 'onUnify'> {
  return {
    onGiveOwn(channel, text) {
      const given = withOwnText(textsOf(session), channel);
      session.edit(withText(given, channel, text ?? textFor(given, channel)));
    },
    async onUnify(channel) {
      await session.flush();
      const { id, save } = session.getState();
      const failure = save.failure ?? (await keepVersion(id, noteOf(channel)));
      if (failure) desk.say({ kind: 'failure', code: failure.code });
      else session.edit(withoutOwnText(textsOf(session), channel));
      return failure === null;
    },
  };

  async function keepVersion(id: string, note: string) {
    const saved = await versions.save(id, { cause: 'saved', note });
    return saved.ok ? null : saved.failure;
  }
}
