import type { ReactNode, RefObject } from 'react';
import type { Channel } from '@/lib/core/channel.ts';
import type { CheckView } from '@/lib/core/check-view.ts';
import type { Language } from '@/lib/core/local.ts';
import type { SaveState } from '@/lib/keeping/autosave.ts';
import type { CheckWishes } from '../check/check-wishes.ts';
import { ChannelPick } from '../desk/channel-pick.tsx';
import { CheckPane } from '../desk/check-pane.tsx';
import { Paper } from '../desk/paper.tsx';
import { SaveStatus } from '../desk/save-status.tsx';
import { useDeskTexts } from '../desk/use-desk-texts.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { LanguagePick } from '../language-pick.tsx';
import { useSidePanelTexts } from './use-side-panel-texts.ts';

interface FrameProps {
  readonly onLanguage: (language: Language) => void;
  readonly onOpenDesk: () => void;
  readonly children: ReactNode;
}

/** What stands around the text in the side panel: whose it is, the language, the way to the desk. */
export function SidePanelFrame({ onLanguage, onOpenDesk, children }: FrameProps) {
  const { m } = useMessages();
  const sidePanel = useSidePanelTexts();
  return (
    <main className="side-panel">
      <header className="side-panel-head">
        <p className="brand">
          <Icon name="brand" />
          {m.common.product}
        </p>
        <LanguagePick onPick={onLanguage} />
      </header>
      <h1 tabIndex={-1}>{sidePanel.title}</h1>
      {children}
      <button className="btn btn-quiet btn-small" onClick={onOpenDesk} type="button">
        {m.common.openDesk}
      </button>
    </main>
  );
}

interface Props {
  readonly text: string;
  readonly channel: Channel;
  readonly save: SaveState;
  readonly view: CheckView;
  readonly wishes: CheckWishes;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Host name of the site whose composer is open beside the side panel; null where none is. */
  readonly composerSite: string | null;
  readonly onText: (text: string) => void;
  readonly onChannel: (channel: Channel) => void;
  readonly onBlur: () => void;
  readonly onKeep: () => void;
  readonly onCopy: () => void;
  readonly onNew: () => void;
  readonly onLoad: () => void;
  /** Failures and news, above the text that they are about. */
  readonly children: ReactNode;
}

/** The text as the largest thing, below it what can be done with it, then what the check says. */
export function SidePanelPage({ children, view, wishes, ...props }: Props) {
  const desk = useDeskTexts();
  const sidePanel = useSidePanelTexts();
  const { text, save } = props;
  const isUnkept = text !== '' && !save.savedAt && !save.failure;
  return (
    <>
      {text === '' && <p className="quiet small">{sidePanel.about}</p>}
      {children}
      <section aria-label={desk.text} className="sheet-card">
        <div className="paper-head row">
          <ChannelPick channel={props.channel} onPick={props.onChannel} />
          {isUnkept ? null : <SaveStatus save={save} />}
        </div>
        <Paper fieldRef={props.fieldRef} onBlur={props.onBlur} onText={props.onText} text={text} />
      </section>
      {isUnkept && <p className="quiet small">{sidePanel.notKept}</p>}
      <Actions {...props} />
      <CheckPane {...wishes} view={view} />
    </>
  );
}

type ActionProps = Pick<
  Props,
  'text' | 'save' | 'composerSite' | 'onKeep' | 'onCopy' | 'onNew' | 'onLoad'
>;

/** A blank text needs none of them; a kept one may make room for the next. */
function Actions({ text, save, composerSite, onKeep, onCopy, onNew, onLoad }: ActionProps) {
  const { m } = useMessages();
  const sidePanel = useSidePanelTexts();
  const isKept = save.savedAt !== null;
  if (text === '' && !isKept) return null;
  return (
    <div className="stack">
      <div className="row">
        {!isKept && (
          <button className="btn btn-primary" onClick={onKeep} type="button">
            {sidePanel.saveDraft}
          </button>
        )}
        <button className="btn" onClick={onCopy} type="button">
          {m.common.copyText}
        </button>
        {isKept && (
          <button className="btn" onClick={onNew} type="button">
            {sidePanel.newText}
          </button>
        )}
      </div>
      {composerSite && (
        <div className="stack-tight">
          <p className="small">{sidePanel.composerOpen(composerSite)}</p>
          <button className="btn btn-wrap" onClick={onLoad} type="button">
            {isKept ? sidePanel.load : sidePanel.keepAndLoad}
          </button>
        </div>
      )}
    </div>
  );
}
