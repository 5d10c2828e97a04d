import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { DraftStatus } from '@/lib/core/draft-status.ts';
import { useMessages } from '../language.tsx';
import { DeskIcon, type DeskIconName } from './desk-icon.tsx';
import { HeldMark } from './held-mark.tsx';
import { spokenMoment } from './spoken-date.ts';
import { useDeskTexts } from './use-desk-texts.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

const icons: Readonly<Record<DraftStatus, DeskIconName>> = {
  draft: 'edit',
  'self-check': 'answers',
  'waiting-editor': 'clock',
  'waiting-responsible': 'clock',
  changes: 'turn',
  approved: 'ready',
  noted: 'answers',
  outdated: 'clock',
  hold: 'hold',
  planned: 'clock',
  published: 'publish',
  corrected: 'publish',
  withdrawn: 'turn',
};

/** Where a draft stands on its way, and what stands behind it. Only what is proved to be approved is green. */
export function StatusMark({ row }: { readonly row: DraftRow }) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const texts = useDraftsTexts();
  const { status, versions, heads, publishedAt, postUrl } = row;
  const notes = [
    publishedAt && spokenMoment(publishedAt, language),
    versions > 0 ? texts.versions(versions) : texts.workingCopy,
    heads > 1 && texts.twoHeads,
  ];
  return (
    <div className="state-cell">
      <span className={status === 'approved' ? 'state state-ready' : 'state'}>
        <DeskIcon name={icons[status]} />
        {texts.status[status]}
      </span>
      <span className="sub">
        {notes.filter(Boolean).join(' · ')}
        {postUrl && (
          <>
            {' · '}
            <a className="post-link" href={postUrl} rel="noopener noreferrer" target="_blank">
              {desk.openPost}
            </a>
          </>
        )}
      </span>
      {row.isHeld && <HeldMark />}
    </div>
  );
}
