import { useState } from 'react';
import { useMessages } from '@/components/language.tsx';
import { keepingOf } from '@/lib/core/keeping.ts';
import type { SiteChoice } from '@/lib/core/site.ts';
import { send } from '@/lib/messaging/send.ts';
import { AccountQuestion } from './keeping-question.tsx';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly site: SiteChoice;
}

/**
 * What is out of the way below the points: the desk, leaving this text out, whose account it is, and how
 * far we were tried.
 */
export function Below({ session, state, site }: Props) {
  const { m } = useMessages();
  const [isAsking, setAsking] = useState(false);
  const { keep, accounts } = keepingOf(site, session.match.composer.id);
  const isKept = state.save.savedAt !== null && !state.isExcluded;
  return (
    <div className="panel-below">
      <button
        className="btn btn-quiet btn-small"
        onClick={() => void send('openDesk', { draftId: session.draftId })}
        type="button"
      >
        {m.common.openDesk}
      </button>
      {keep && !isAsking && (
        <button className="btn btn-quiet btn-small" onClick={() => setAsking(true)} type="button">
          {m.panel.account}
          {accounts && `: ${accounts[0]}`}
        </button>
      )}
      {isKept && !isAsking && (
        <button
          className="btn btn-quiet btn-small"
          onClick={() => void session.exclude()}
          type="button"
        >
          {m.panel.keepNotThis}
        </button>
      )}
      {keep && isAsking && (
        <AccountQuestion onAnswer={() => setAsking(false)} session={session} site={site} />
      )}
      <p className="caption">{m.panel.untested}</p>
    </div>
  );
}
