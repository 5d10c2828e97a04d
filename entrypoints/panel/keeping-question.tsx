import { KeepQuestion } from '@/components/panel/keep-question.tsx';
import { siteOfPage } from '@/lib/composers/page-address.ts';
import { isPersonal, keepingOf, yesTo } from '@/lib/core/keeping.ts';
import type { SiteChoice } from '@/lib/core/site.ts';
import { send } from '@/lib/messaging/send.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly site: SiteChoice;
}

/** Asks once whether to keep what is written here, as soon as there is something to keep. */
export function KeepingQuestion({ state, ...asked }: Props & { readonly state: SessionState }) {
  const { id } = asked.session.match.composer;
  const isUndecided = keepingOf(asked.site, id).keep === undefined;
  const isAsked = isUndecided && !state.isExcluded && state.text.trim() !== '';
  return isAsked && <AccountQuestion {...asked} />;
}

/** Asks it, and does what is answered. */
export function AccountQuestion({
  session,
  site,
  onAnswer,
}: Props & { readonly onAnswer?: () => void }) {
  const { id } = session.match.composer;
  return (
    <KeepQuestion
      accounts={keepingOf(site, id).accounts ?? []}
      isPersonal={isPersonal(id)}
      onNotThis={() => {
        onAnswer?.();
        void session.exclude();
      }}
      onYes={(account) => {
        onAnswer?.();
        void startKeeping(session, yesTo(site, id, account), account);
      }}
    />
  );
}

async function startKeeping(session: Session, choice: SiteChoice, account: string): Promise<void> {
  const chosen = await send('chooseForSite', { site: siteOfPage(), choice });
  if (chosen.ok) session.startKeeping(account);
  else session.state.set({ failure: chosen.failure });
}
