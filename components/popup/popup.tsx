import type { ComponentProps, ReactNode } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Language } from '@/lib/core/local.ts';
import type { SiteChoice } from '@/lib/core/site.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { LanguagePick } from '../language-pick.tsx';
import { Notice } from '../notice.tsx';
import { RescueLink } from '../rescue-link.tsx';
import { Diagnosis } from './diagnosis.tsx';
import { type DuePost, DuePosts } from './due-posts.tsx';
import { PinField, type Pinning } from './pin-field.tsx';
import type { PopupState } from './popup-state.ts';
import { SiteSwitches } from './site-switches.tsx';
import { TabState } from './tab-state.tsx';
import { usePopupTexts } from './use-popup-texts.ts';

interface Props {
  readonly state: PopupState;
  readonly isOther: boolean;
  readonly pinning: Pinning;
  readonly choice: SiteChoice;
  /** A permission was given just now; the background brings the loader into the open tabs. */
  readonly isJustAllowed: boolean;
  readonly failure: FailureCode | null;
  readonly due: readonly DuePost[];
  readonly diagnosis: ComponentProps<typeof Diagnosis>;
  readonly onAllow: () => void;
  readonly onLeave: () => void;
  readonly onChoose: (choice: SiteChoice) => void;
  readonly onOpenPanel: () => void;
  /** Undefined where the browser has no side panel. */
  readonly onOpenSidePanel: (() => void) | undefined;
  /** Opens the desk, at the draft of this tab where there is one. */
  readonly onOpenDesk: (draftId: string | null) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Behind the toolbar button: the state of this tab, and the doors to everything else. */
export function Popup(props: Props) {
  const { state, choice, isJustAllowed, failure, isOther, pinning, diagnosis, due, ...wishes } =
    props;
  const popup = usePopupTexts();
  const isWorking = state.kind === 'composer' || state.kind === 'no-composer';
  const hasSwitches = isWorking || state.kind === 'off';
  // Switched off, nothing of ours goes into the page; without the permission it cannot.
  const mayLook = state.kind !== 'off' && state.kind !== 'not-allowed';
  return (
    <main className="popup">
      <PopupHead onLanguage={wishes.onLanguage} />
      <DuePosts due={due} onOpen={wishes.onOpenDesk} />
      <TabState state={state} />
      {isJustAllowed && <p role="status">{popup.allowed}</p>}
      {failure && <Notice code={failure} />}
      <Doors {...wishes} state={state} />
      {isWorking && <PinField {...pinning} />}
      {hasSwitches && (
        <SiteSwitches
          choice={choice}
          onChoose={wishes.onChoose}
          onLeave={isOther ? wishes.onLeave : null}
        />
      )}
      {mayLook && <Diagnosis {...diagnosis} />}
      <RescueLink className="faint small" />
    </main>
  );
}

function PopupHead({ onLanguage }: Pick<Props, 'onLanguage'>) {
  const { m } = useMessages();
  return (
    <header className="popup-head">
      <h1 className="brand">
        <Icon name="brand" />
        {m.common.product}
      </h1>
      <LanguagePick onPick={onLanguage} />
    </header>
  );
}

type DoorProps = Pick<
  Props,
  'state' | 'onAllow' | 'onOpenPanel' | 'onOpenSidePanel' | 'onOpenDesk'
>;

/** The nearest way on is the one primary button. */
function Doors({ state, onAllow, onOpenPanel, onOpenSidePanel, onOpenDesk }: DoorProps) {
  const { m } = useMessages();
  const popup = usePopupTexts();
  const isOpen = state.kind === 'composer';
  const isAsked = state.kind === 'not-allowed' || state.kind === 'not-used';
  return (
    <div className="doors">
      {isAsked && (
        <Door isPrimary onClick={onAllow}>
          {state.kind === 'not-used' ? popup.useSite : popup.allow}
        </Door>
      )}
      {isOpen && (
        <Door isPrimary onClick={onOpenPanel}>
          {popup.openPanel}
        </Door>
      )}
      <Door
        isPrimary={!isOpen && !isAsked}
        onClick={() => onOpenDesk(isOpen ? state.draftId : null)}
      >
        {m.common.openDesk}
      </Door>
      {onOpenSidePanel && (
        <Door isPrimary={false} onClick={onOpenSidePanel}>
          {popup.openSidePanel}
        </Door>
      )}
    </div>
  );
}

interface OneDoorProps {
  readonly isPrimary: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Door({ isPrimary, onClick, children }: OneDoorProps) {
  return (
    <button
      className={`btn btn-wide ${isPrimary ? 'btn-primary' : ''}`}
      onClick={onClick}
      type="button"
    >
      {children}
    </button>
  );
}
