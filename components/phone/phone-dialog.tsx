import { useId, useState } from 'react';
import { type Channel, channels } from '@/lib/core/channel.ts';
import { whatsappLink } from '@/lib/core/phone/whatsapp-link.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { useDeskTexts } from '../desk/use-desk-texts.ts';
import { useReuseTexts } from '../desk/use-reuse-texts.ts';
import { Dialog } from '../dialog.tsx';
import { useMessages } from '../language.tsx';
import { CodePages } from './code-pages.tsx';
import { PhonePublication, type PhonePublicationProps } from './phone-publication.tsx';

interface Props extends Omit<PhonePublicationProps, 'onNote'> {
  readonly draft: WorkingCopy;
  /** Answers whether it is in the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onNote: (
    noted: Parameters<PhonePublicationProps['onNote']>[0],
    channel: Channel,
  ) => void;
  readonly onClose: () => void;
}

/** Brings the text of a draft to a phone, by code, clipboard or WhatsApp, and notes what came of it. */
export function PhoneDialog({ draft, onCopy, onNote, onClose, ...publication }: Props) {
  const desk = useDeskTexts();
  const texts = useReuseTexts();
  const titleId = useId();
  const [channel, setChannel] = useState<Channel>(draft.channel);
  const text = draft.otherTexts[channel] ?? draft.text;
  return (
    <Dialog className="phone" labelledBy={titleId} onClose={onClose}>
      <div className="stack">
        <h2 id={titleId}>{texts.phone.title}</h2>
        <p className="quiet">{texts.phone.draft(titleOf(text) || desk.untitled)}</p>
        <ChannelOfText channel={channel} draft={draft} onPick={setChannel} />
        {text === '' ? (
          <p>{texts.phone.empty}</p>
        ) : (
          <>
            <CodePages key={channel} text={text} />
            <OtherWays onCopy={onCopy} text={text} />
            <PhonePublication {...publication} onNote={(noted) => onNote(noted, channel)} />
          </>
        )}
        <div className="row dialog-foot">
          <button className="btn" onClick={onClose} type="button">
            {texts.phone.close}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

interface PickProps {
  readonly draft: WorkingCopy;
  readonly channel: Channel;
  readonly onPick: (channel: Channel) => void;
}

/** Asked only where a channel has a text of its own. */
function ChannelOfText({ draft, channel, onPick }: PickProps) {
  const { m } = useMessages();
  const { phone } = useReuseTexts();
  const written = channels.filter((one) => one === draft.channel || one in draft.otherTexts);
  if (written.length < 2) return null;
  return (
    <label className="row">
      <span className="label">{phone.channel}</span>
      <select
        className="pick"
        onChange={(event) => onPick(event.target.value as Channel)}
        value={channel}
      >
        {written.map((one) => (
          <option key={one} value={one}>
            {m.common.channel[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface WaysProps extends Pick<Props, 'onCopy'> {
  readonly text: string;
}

function OtherWays({ text, onCopy }: WaysProps) {
  const { phone } = useReuseTexts();
  const [isCopied, setCopied] = useState(false);
  const link = whatsappLink(text);
  return (
    <div className="stack-tight">
      <div className="row">
        <button className="btn" onClick={() => void onCopy(text).then(setCopied)} type="button">
          {phone.copy}
        </button>
        {link && (
          <a className="btn" href={link} rel="noopener noreferrer" target="_blank">
            {phone.whatsapp}
          </a>
        )}
      </div>
      <p className="small quiet">{link ? phone.whatsappHint : phone.tooLong}</p>
      <p className="small" role="status">
        {isCopied && phone.copied}
      </p>
    </div>
  );
}
