import type { Channel } from '@/lib/core/channel.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';

/** How many of something a text has, and how many a channel takes; null where no limit is known. */
export interface Counter {
  readonly count: number;
  readonly limit: number | null;
}

/** What a channel counts. */
export interface ChannelLimits {
  readonly channel: Channel;
  readonly letters: Counter;
  readonly hashtags: Counter;
  readonly mentions: Counter;
  readonly hasClickableLinks: boolean;
}

const counted = ['letters', 'hashtags', 'mentions'] as const;

/** What each channel counts, side by side. */
export function LimitsTable({ channels }: { readonly channels: readonly ChannelLimits[] }) {
  const { m } = useMessages();
  const words = m.check.preview;
  return (
    <table className="table limits">
      <thead>
        <tr>
          <th scope="col">{words.limits}</th>
          {channels.map(({ channel }) => (
            <th className="num" key={channel} scope="col">
              {m.common.channel[channel]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counted.map((what) => (
          <tr key={what}>
            <th scope="row">{words[what]}</th>
            {channels.map((one) => (
              <CounterCell counter={one[what]} key={one.channel} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.links}</th>
          {channels.map(({ channel, hasClickableLinks }) => (
            <td className="num" key={channel}>
              {hasClickableLinks ? words.yes : words.no}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function CounterCell({ counter: { count, limit } }: { readonly counter: Counter }) {
  const { m, language } = useMessages();
  const number = (n: number) => n.toLocaleString(language);
  const words = limit === null ? number(count) : `${number(count)} / ${number(limit)}`;
  const isOver = limit !== null && count > limit;
  return (
    <td className={isOver ? 'num should' : 'num'}>
      {isOver && <Icon className="icon-small" name="should" />}
      {isOver ? m.check.preview.over(words) : words}
    </td>
  );
}
