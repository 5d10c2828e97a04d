import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { DraftStatus } from '@/lib/core/draft-status.ts';
import { DeskIcon, type DeskIconName } from '../desk/desk-icon.tsx';
import { useCalendarTexts } from './use-calendar-texts.ts';

const icons: Readonly<Record<DraftStatus, readonly [DeskIconName, string]>> = {
  draft: ['edit', ''],
  'self-check': ['edit', ''],
  'waiting-editor': ['clock', ''],
  'waiting-responsible': ['clock', ''],
  changes: ['human', 'human'],
  approved: ['ready', 'ready'],
  noted: ['answers', ''],
  outdated: ['human', 'human'],
  hold: ['human', 'human'],
  planned: ['clock', ''],
  published: ['out', ''],
  corrected: ['out', ''],
  withdrawn: ['out', ''],
};

export const StatusIcon = ({ status }: { readonly status: DraftStatus }) => {
  const [name, tone] = icons[status];
  return <DeskIcon className={`icon-small ${tone}`} name={name} />;
};

/** Where a post stands, in words; with it whether nobody compared what came out. */
export function useStatusWords(): (post: Pick<DraftRow, 'status' | 'isCompared'>) => string {
  const { status, notCompared } = useCalendarTexts();
  return (post) =>
    post.isCompared ? status[post.status] : `${status[post.status]}, ${notCompared}`;
}
