import { type Channel, channels } from '@/lib/core/channel.ts';
import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import type { PostSelection } from '@/lib/core/report/select-posts.ts';
import { useMessages } from '../language.tsx';
import { Pick } from './pick.tsx';
import { useReportTexts } from './use-report-texts.ts';

interface Props {
  readonly selection: PostSelection;
  /** Names of the offices that posts are from; the empty one is the office of this browser. */
  readonly offices: readonly string[];
  readonly onChange: (selection: PostSelection) => void;
}

/** A choice that narrows nothing. No office can be called so. */
const everything = '\n';

/** Period, channel, office and source of the posts that are looked at. */
export function SelectionFields({ selection, offices, onChange }: Props) {
  const { m } = useMessages();
  const words = useReportTexts();
  const all = [everything, words.everything] as const;
  const set = (field: keyof PostSelection, value: string) => {
    const { [field]: _, ...rest } = selection;
    onChange(value === everything ? rest : { ...rest, [field]: value });
  };
  return (
    <div className="row report-fields">
      <Month label={words.from} month={selection.from} onChange={(month) => set('from', month)} />
      <Month label={words.to} month={selection.to} onChange={(month) => set('to', month)} />
      <Pick
        label={words.channel}
        onChange={(value) => set('channel', value)}
        options={[all, ...channels.map((one: Channel) => [one, m.common.channel[one]] as const)]}
        value={selection.channel ?? everything}
      />
      <Pick
        label={words.office}
        onChange={(value) => set('office', value)}
        options={[all, ...offices.map((name) => [name, name || words.ownOffice] as const)]}
        value={selection.office ?? everything}
      />
      <Pick
        label={words.origin}
        onChange={(value) => set('origin', value)}
        options={[all, ...origins.map((one) => [one, words.origins[one]] as const)]}
        value={selection.origin ?? everything}
      />
    </div>
  );
}

const origins: readonly RegisterPost['origin'][] = ['desk', 'import'];

/** Firefox has no field of its own for months: there it is written, as `2026-11`. */
const isMonth = (written: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(written);

interface MonthProps {
  readonly label: string;
  readonly month: string | undefined;
  readonly onChange: (month: string) => void;
}

const Month = ({ label, month, onChange }: MonthProps) => (
  <label>
    {label}
    <input
      className="field"
      defaultValue={month ?? ''}
      onChange={({ target }) => onChange(isMonth(target.value) ? target.value : everything)}
      placeholder="2026-11"
      type="month"
    />
  </label>
);
