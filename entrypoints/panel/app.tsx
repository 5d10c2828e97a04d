import { type KeyboardEvent, useMemo, useRef, useSyncExternalStore } from 'react';
import { SafeFixes } from '@/components/check/safe-fixes.tsx';
import { LanguageProvider } from '@/components/language.tsx';
import { Badge } from '@/components/panel/badge.tsx';
import type { MoveWishes } from '@/components/panel/grip.tsx';
import { Panel } from '@/components/panel/panel.tsx';
import { SavedLine } from '@/components/panel/saved-line.tsx';
import { Above } from './above.tsx';
import { Approval } from './approval.tsx';
import { Below } from './below.tsx';
import { checkOf } from './check-of.ts';
import { KeepingQuestion } from './keeping-question.tsx';
import type { PanelView } from './panel-view.ts';
import { SaveButton } from './save-button.tsx';
import type { Session } from './session.ts';
import type { Chosen } from './site.ts';
import type { Store } from './store.ts';
import { useFocusHome } from './use-focus-home.ts';
import { useIsLow } from './use-is-low.ts';
import { wishesOf } from './wishes.ts';

interface Props extends Partial<MoveWishes> {
  readonly session: Session;
  readonly choices: Store<Chosen>;
  readonly view: Store<PanelView>;
}

const useStore = <Value,>(store: Store<Value>): Value =>
  useSyncExternalStore(store.subscribe, store.get);

/** The overlay of one composer. */
export function App(props: Props) {
  const { language } = useStore(props.choices);
  return (
    <LanguageProvider language={language}>
      <Overlay {...props} />
    </LanguageProvider>
  );
}

function Overlay({ session, choices, view, ...moving }: Props) {
  const state = useStore(session.state);
  const { site } = useStore(choices);
  const { isOpen, focusRequests } = useStore(view);
  const root = useRef<HTMLDivElement>(null);
  const isLow = useIsLow(root);
  const check = checkOf(session);
  const wishes = useMemo(() => wishesOf(session), [session]);
  const onFocus = useFocusHome(root, focusRequests);

  const fold = (isFolded: boolean) =>
    view.set({ isOpen: !isFolded, focusRequests: focusRequests + 1 });
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && fold(true);
  return (
    // Esc folds the panel from wherever the focus is inside it; the controls inside stay what they are.
    // biome-ignore lint/a11y/noStaticElementInteractions: the listener only hears keys of its controls
    <div className="frame" onFocus={onFocus} onKeyDown={onKeyDown} ref={root}>
      {isOpen ? (
        <Panel
          {...moving}
          {...wishes}
          above={<Above session={session} state={state} />}
          approval={<Approval session={session} text={state.text} />}
          actions={<SaveButton session={session} text={state.text} />}
          below={<Below session={session} site={site} state={state} />}
          fixes={<SafeFixes findings={check.findings} onApplySafe={wishes.onApplySafe} />}
          isLow={isLow}
          onCollapse={() => fold(true)}
          question={<KeepingQuestion session={session} site={site} state={state} />}
          saved={<SavedLine isExcluded={state.isExcluded} save={state.save} />}
          view={check}
        />
      ) : (
        <Badge
          counts={check.counts}
          isBlank={state.text.trim() === ''}
          onExpand={() => fold(false)}
        />
      )}
    </div>
  );
}
