import type { ChannelLimits } from '@/lib/core/check-view.ts';
import type { Counter } from '@/lib/core/counters.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';

const counted = ['characters', 'hashtags', 'mentions'] as const;

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
            {channels.map(({ channel, counters }) => (
              <CounterCell counter={counters[what]} key={channel} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.links}</th>
          {channels.map(({ channel, counters }) => (
            <td className="num" key={channel}>
              {counters.links.areClickable ? words.yes : words.no}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** The number, its limit, and in words whether it is past what the channel takes or advises. */
function CounterCell({ counter: { count, limit, advised } }: { readonly counter: Counter }) {
  const { m, language } = useMessages();
  const number = (n: number) => n.toLocaleString(language);
  const words = limit === null ? number(count) : `${number(count)} / ${number(limit)}`;
  const isOver = limit !== null && count > limit;
  const isMany = !isOver && advised !== null && count > advised;
  if (!isOver && !isMany) return <td className="num">{words}</td>;
  const { over, many } = m.check.preview;
  return (
    <td className="num should">
      <Icon className="icon-small" name="should" />
      {isOver ? over(words) : many(words, number(advised ?? 0))}
    </td>
  );
}
