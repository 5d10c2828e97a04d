import type { Member } from '@/lib/core/review/known-people.ts';
import { usePeopleTexts } from './use-people-texts.ts';

/** Name, role and office of somebody. */
export function MemberLine({ member }: { readonly member: Member }) {
  const { roles } = usePeopleTexts();
  const { name, office, role } = member.record.body;
  return (
    <p className="member-line">
      <b>{name}</b>
      <span className="small quiet">{[roles[role], office].filter(Boolean).join(', ')}</span>
    </p>
  );
}
