import { useMessages } from '@/components/language.tsx';
import { send } from '@/lib/messaging/send.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** What is out of the way below the points: the desk, leaving this text out, and how far we were tried. */
export function Below({ session, state }: Props) {
  const { m } = useMessages();
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
      {isKept && (
        <button
          className="btn btn-quiet btn-small"
          onClick={() => void session.exclude()}
          type="button"
        >
          {m.panel.keepNotThis}
        </button>
      )}
      <p className="caption">{m.panel.untested}</p>
    </div>
  );
}
