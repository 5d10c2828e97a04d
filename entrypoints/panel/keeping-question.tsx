import { KeepQuestion } from '@/components/panel/keep-question.tsx';
import { siteOfPage } from '@/lib/composers/page-address.ts';
import type { SiteChoice } from '@/lib/core/site.ts';
import { send } from '@/lib/messaging/send.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly site: SiteChoice;
}

/** Asks once per site whether to keep what is written there, as soon as there is something to keep. */
export function KeepingQuestion({ session, state, site }: Props) {
  const isAsked = site.keep === undefined && !state.isExcluded && state.text.trim() !== '';
  if (!isAsked) return null;
  return (
    <KeepQuestion
      onNotThis={() => void session.exclude()}
      onYes={() => void startKeeping(session)}
    />
  );
}

async function startKeeping(session: Session): Promise<void> {
  const chosen = await send('chooseForSite', { site: siteOfPage(), choice: { keep: true } });
  if (chosen.ok) session.startKeeping();
  else session.state.set({ failure: chosen.failure });
}
