import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Icon } from '@/components/icon.tsx';
import { LanguageProvider, useMessages } from '@/components/language.tsx';
import { Notice } from '@/components/notice.tsx';
import { Badge } from '@/components/panel/badge.tsx';
import { KeepQuestion } from '@/components/panel/keep-question.tsx';
import { Panel } from '@/components/panel/panel.tsx';
import { SavedLine } from '@/components/panel/saved-line.tsx';
import { rules } from '@/lib/core/rules/index.ts';
import { send } from '@/lib/messaging/send.ts';
import type { PanelView } from './panel-view.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';
import type { Chosen } from './site.ts';
import type { Store } from './store.ts';

interface Props {
  readonly session: Session;
  readonly choices: Store<Chosen>;
  readonly view: Store<PanelView>;
}

const useStore = <Value,>(store: Store<Value>): Value =>
  useSyncExternalStore(store.subscribe, store.get);

/** The overlay of one composer. */
export function App({ session, choices, view }: Props) {
  const { language } = useStore(choices);
  return (
    <LanguageProvider language={language}>
      <Overlay choices={choices} session={session} view={view} />
    </LanguageProvider>
  );
}

function Overlay({ session, choices, view }: Props) {
  const state = useStore(session.state);
  const { isOpen, focusRequests } = useStore(view);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focusRequests > 0) root.current?.querySelector<HTMLElement>('h2, .badge')?.focus();
  }, [focusRequests]);

  const fold = (isFolded: boolean) =>
    view.set({ isOpen: !isFolded, focusRequests: focusRequests + 1 });
  return (
    // Esc folds the panel from wherever the focus is inside it; the controls inside stay what they are.
    // biome-ignore lint/a11y/noStaticElementInteractions: the listener only hears keys of its controls
    <div className="frame" onKeyDown={(event) => event.key === 'Escape' && fold(true)} ref={root}>
      {isOpen ? (
        <Panel
          analysis={state.analysis}
          footer={<Footer session={session} state={state} />}
          onApply={(_, fix) => void session.apply(fix.text, fix)}
          onCollapse={() => fold(true)}
          rules={rules}
          saved={<SavedLine isExcluded={state.isExcluded} save={state.save} />}
          text={state.text}
        >
          <Messages choices={choices} session={session} state={state} />
        </Panel>
      ) : (
        <Badge findings={state.analysis.findings} onExpand={() => fold(false)} />
      )}
    </div>
  );
}

interface PartProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** What must be read before the findings: a failure, a question, what was just done. */
function Messages({ session, state, choices }: PartProps & Pick<Props, 'choices'>) {
  const { m } = useMessages();
  const { site } = useStore(choices);
  const failure = state.failure ?? state.save.failure;
  const isAsked = site.keep === undefined && !state.isExcluded && state.text.trim() !== '';
  return (
    <>
      {failure && (
        <Notice code={failure.code} onClose={state.failure ? () => session.dismiss() : undefined}>
          <button className="btn btn-small" onClick={() => void session.copy()} type="button">
            <Icon name="copy" />
            {m.common.copyText}
          </button>
        </Notice>
      )}
      {state.text.length > state.analysis.checkedLength && <Notice code="text.too-long" />}
      {state.done && (
        <p className="panel-done" role="status">
          <Icon name="check" />
          {m.panel.done[state.done]}
        </p>
      )}
      {isAsked && (
        <KeepQuestion
          onNotThis={() => void session.exclude()}
          onYes={() => void startKeeping(session)}
        />
      )}
    </>
  );
}

async function startKeeping(session: Session): Promise<void> {
  const chosen = await send('chooseForSite', { site: location.hostname, choice: { keep: true } });
  if (chosen.ok) session.startKeeping();
  else session.state.set({ failure: chosen.failure });
}

function Footer({ session, state }: PartProps) {
  const { m } = useMessages();
  const isKept = state.save.savedAt !== null && !state.isExcluded;
  return (
    <>
      <button
        className="btn btn-primary"
        disabled={state.text === ''}
        onClick={() => void session.keepNow()}
        type="button"
      >
        {m.panel.saveDraft}
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
      <button
        className="btn btn-quiet btn-small push"
        onClick={() => void send('openDesk', { draftId: session.draftId })}
        type="button"
      >
        {m.common.openDesk}
      </button>
    </>
  );
}
