import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';
import { Notice } from '@/components/notice.tsx';
import { checkOf } from './check-of.ts';
import type { Session } from './session.ts';
import type { Done, SessionState } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** What must be read before the findings: a failure, what was just done. */
export function Above({ session, state }: Props) {
  const { m } = useMessages();
  const failure = state.failure ?? state.save.failure;
  return (
    <>
      {failure && (
        <Notice code={failure.code} onClose={state.failure ? () => session.dismiss() : undefined}>
          <button
            className="btn btn-small"
            onClick={() => void session.changes.copy()}
            type="button"
          >
            <Icon name="copy" />
            {m.common.copyText}
          </button>
        </Notice>
      )}
      {checkOf(session).isTooLong && <Notice code="text.too-long" />}
      <div role="status">{state.done && <DoneLine done={state.done} session={session} />}</div>
    </>
  );
}

function DoneLine({ done, session }: { readonly done: Done; readonly session: Session }) {
  const { m } = useMessages();
  const words = done.kind === 'fixed' ? m.panel.done.fixed(done.count) : m.panel.done[done.kind];
  return (
    <div className="strip panel-done">
      <Icon name="check" />
      <span>{words}</span>
      {done.kind === 'fixed' && done.canUndo && (
        <button
          className="btn btn-quiet btn-small"
          onClick={() => void session.changes.undo()}
          type="button"
        >
          <Icon name="undo" />
          {m.panel.undo}
        </button>
      )}
    </div>
  );
}
