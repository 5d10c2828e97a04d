import { type Channel, channels } from '@/lib/core/channel.ts';
import { useMessages } from '../language.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props {
  readonly channel: Channel;
  readonly onPick: (channel: Channel) => void;
}

/** Says where a draft that was begun at the desk will be published: rules and limits follow from it. */
export function ChannelPick({ channel, onPick }: Props) {
  const { m } = useMessages();
  const desk = useDeskTexts();
  const pick = (value: string) => {
    const chosen = channels.find((one) => one === value);
    if (chosen) onPick(chosen);
  };
  return (
    <label className="row">
      <span className="label">{desk.channel}</span>
      <select className="pick" onChange={(event) => pick(event.target.value)} value={channel}>
        {channels.map((one) => (
          <option key={one} value={one}>
            {m.common.channel[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
