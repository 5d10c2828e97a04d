import { useState } from 'react';
import { type Channel, channels } from '@/lib/core/channel.ts';
import { type ChannelTexts, hasOwnText } from '@/lib/core/channel-texts.ts';
import { useMessages } from '../language.tsx';
import { useEditorTexts } from './use-editor-texts.ts';

/** What the person can wish for about the texts of the channels. */
export interface ChannelWishes {
  readonly onShow: (channel: Channel) => void;
  /** Gives the shown channel a text of its own; `text` where one is brought back. */
  readonly onGiveOwn: (channel: Channel, text?: string) => void;
  /** Lets the channel have the one text for all; answers whether it was done. */
  readonly onUnify: (channel: Channel) => Promise<boolean>;
}

interface Props extends ChannelWishes {
  readonly texts: ChannelTexts;
  readonly shown: Channel;
}

/** Which channel's text is shown. */
export function ChannelTabs({ texts, shown, onShow }: Pick<Props, 'texts' | 'shown' | 'onShow'>) {
  const { m } = useMessages();
  const e = useEditorTexts();
  return (
    <fieldset aria-label={e.channels} className="tabs channel-tabs">
      {channels.map((channel) => (
        <button
          aria-pressed={channel === shown}
          className="tab"
          key={channel}
          onClick={() => onShow(channel)}
          type="button"
        >
          {m.common.channel[channel]}
          {hasOwnText(texts, channel) && <span className="count"> ≠</span>}
        </button>
      ))}
    </fieldset>
  );
}

/** Whether the shown channel has a text of its own, and the way to the other state. */
export function OwnTextLine({ texts, shown, onGiveOwn, onUnify }: Omit<Props, 'onShow'>) {
  const names = useMessages().m.common.channel;
  const e = useEditorTexts();
  const [unified, setUnified] = useState<{ readonly channel: Channel; readonly text: string }>();
  if (shown === texts.channel) return null;
  const [name, main] = [names[shown], names[texts.channel]];
  const own = texts.otherTexts[shown];
  if (own !== undefined) {
    const unify = async () => {
      if (await onUnify(shown)) setUnified({ channel: shown, text: own });
    };
    return (
      <p className="own-text small" role="status">
        <span>{e.own(name)}</span>
        <button className="btn btn-small" onClick={() => void unify()} type="button">
          {e.unify(main)}
        </button>
      </p>
    );
  }
  const before = unified?.channel === shown ? unified.text : undefined;
  return (
    <p className="own-text small" role="status">
      <span>{before === undefined ? e.same(name, main) : e.unified(name)}</span>
      <button className="btn btn-small" onClick={() => onGiveOwn(shown, before)} type="button">
        {before === undefined ? e.giveOwn(name) : e.bringBack(name)}
      </button>
    </p>
  );
}
