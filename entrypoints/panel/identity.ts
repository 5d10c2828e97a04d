import type { Channel } from '@/lib/core/channel.ts';
import type { ChannelTexts } from '@/lib/core/channel-texts.ts';
import type { SelfCheck } from '@/lib/core/self-check.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { Kept, WorkingCopy } from '@/lib/core/working-copy.ts';

/** Which draft the text of a composer is kept as. */
export interface Identity {
  readonly draftId: string;
  /** `savedAt` of the text that we last saw of that draft; null for one that was never kept. */
  readonly basis: string | null;
  /** 'jangan simpan yang ini': this text is not kept. */
  readonly isExcluded: boolean;
  /** What the person said about this text; it goes with the text, also where that is not kept. */
  readonly selfCheck: SelfCheck;
  /** Account that the person just named for this text; null once it is kept with the draft. */
  readonly account: string | null;
  /** All texts of the draft when this composer got one of them; null where the draft began here. */
  readonly texts: ChannelTexts | null;
}

/** One name for this frame: it tells the background which texts are ours. */
export const writer = crypto.randomUUID();

const newIdentity = (): Identity => ({
  draftId: crypto.randomUUID(),
  basis: null,
  isExcluded: false,
  selfCheck: unchecked,
  account: null,
  texts: null,
});

/** A draft that was loaded goes on as itself. */
export const identityOf = ({
  id,
  savedAt,
  selfCheck,
  channel,
  text,
  otherTexts,
}: WorkingCopy): Identity => ({
  draftId: id,
  basis: savedAt,
  isExcluded: false,
  selfCheck,
  account: null,
  texts: { channel, text, otherTexts },
});

/**
 * The same identity once what `asked` stood for is kept; what was said meanwhile stays. Where someone else
 * changed this draft, ours goes on under the id that came back.
 */
export const keptAs = (now: Identity, asked: Identity, { id, savedAt }: Kept): Identity => ({
  ...now,
  draftId: id,
  basis: savedAt,
  account: now.account === asked.account ? null : now.account,
});

/** The same text as one that is not kept; what was kept of it has no more to do with it. */
export const excluded = ({ selfCheck }: Identity): Identity => ({
  ...newIdentity(),
  isExcluded: true,
  selfCheck,
});

/** What a session leaves behind. */
interface Left {
  readonly text: string;
  readonly identity: Identity;
  /** Ends its keeping; says whether there was text that is not known to be kept. */
  readonly leave: () => boolean;
}

/**
 * The site may take its editor away and put up a new one with the same text (attaching a picture does
 * it, and going from one channel's tab to the other's and back). A new composer whose first text is the one
 * that we last saw for that channel goes on as the same draft, and the session before it writes no more: its
 * older text could land on a newer one.
 */
export class Remembered {
  readonly #left = new Map<Channel, Left>();

  remember(channel: Channel, left: Left): void {
    this.#left.set(channel, left);
  }

  /** The draft to go on with, and whether its text has yet to be kept. */
  takeOver(
    channel: Channel,
    text: string,
  ): { readonly identity: Identity; readonly isUnsure: boolean } {
    const left = this.#left.get(channel);
    if (!left || text === '' || text !== left.text) {
      return { identity: newIdentity(), isUnsure: false };
    }
    return { identity: left.identity, isUnsure: left.leave() };
  }
}
