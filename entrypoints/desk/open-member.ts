import { SessionMember } from '@/lib/storage/people/session-member.ts';

/** Who is at work on this page, as all pages know it. */
export const openMember = new SessionMember();
