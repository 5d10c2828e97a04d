import { type Unreadable, UnreadableList } from '../desk/unreadable-list.tsx';
import { useHistoryTexts } from './use-history-texts.ts';

interface Props {
  readonly rows: readonly Unreadable[];
  readonly onCopyRaw: (row: Unreadable) => void;
}

/** Records that cannot be read: they hide no others, and their content can be copied out. */
export function UnreadableRecords(props: Props) {
  const { unreadable, failure } = useHistoryTexts();
  return <UnreadableList {...props} failures={failure} title={unreadable(props.rows.length)} />;
}
