import type { ReactNode, RefObject } from 'react';
import { type ChannelTexts, hasOwnText, textFor } from '@/lib/core/channel-texts.ts';
import type { CheckView } from '@/lib/core/check-view.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { SaveState } from '@/lib/keeping/autosave.ts';
import type { CheckWishes } from '../check/check-wishes.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { ChannelPick } from './channel-pick.tsx';
import { ChannelTabs, type ChannelWishes, OwnTextLine } from './channel-tabs.tsx';
import { CheckPane } from './check-pane.tsx';
import { OriginLine } from './origin-line.tsx';
import { PageHead } from './page-head.tsx';
import { Paper } from './paper.tsx';
import { SaveStatus } from './save-status.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props extends ChannelWishes {
  readonly draft: Pick<WorkingCopy, 'site' | 'channel' | 'text' | 'otherTexts'>;
  /** The channel whose text is in the field. */
  readonly shown: WorkingCopy['channel'];
  readonly save: SaveState;
  /** What is known of the text: it may be a moment older than the text in the field. */
  readonly view: CheckView;
  readonly wishes: CheckWishes;
  /** The picture that goes with the text, for its preview. */
  readonly picture: ReactNode;
  readonly onText: (text: string) => void;
  readonly onChannel: (channel: WorkingCopy['channel']) => void;
  readonly onBlur: () => void;
  readonly onCopy: () => void;
  readonly onDiscard: () => void;
  readonly onLoad: () => void;
  /** The field, for what has to be done in it. */
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** What else can be done with the draft; nothing before it is kept. */
  readonly more: ReactNode;
  /** What the marks in it are put into. */
  readonly marksRef?: RefObject<HTMLDivElement | null>;
  /** Below the text: what is noted of the draft. */
  readonly beside: ReactNode;
  readonly children: ReactNode;
}

/** One draft: the text as the largest thing on the page, and beside it what the check says. */
export function EditorPage({
  draft,
  shown,
  save,
  view,
  wishes,
  picture,
  beside,
  children,
  ...deeds
}: Props) {
  const desk = useDeskTexts();
  return (
    <>
      <PageHead before={<BackLink />} title={titleOf(draft.text) || desk.untitled}>
        <SaveStatus save={save} />
        <Actions {...deeds} />
      </PageHead>
      {children}
      <div className="workspace">
        <div className="written">
          <section aria-label={desk.text} className="sheet-card">
            <div className="paper-head">
              <ChannelTabs onShow={deeds.onShow} shown={shown} texts={draft} />
              {draft.site === 'desk' ? (
                <ChannelPick channel={draft.channel} onPick={deeds.onChannel} />
              ) : (
                <p className="quiet small">
                  <OriginLine copy={draft} />
                </p>
              )}
            </div>
            <OwnTextLine {...deeds} shown={shown} texts={draft} />
            <Paper {...deeds} key={fieldNameOf(draft, shown)} text={textFor(draft, shown)} />
          </section>
          {beside}
        </div>
        <CheckPane {...wishes} picture={picture} view={view} />
      </div>
    </>
  );
}

/** Each text has a field of its own, since the browser undoes what was typed field by field. */
export const fieldNameOf = (texts: ChannelTexts, shown: WorkingCopy['channel']): string =>
  hasOwnText(texts, shown) ? shown : 'text';

function BackLink() {
  const desk = useDeskTexts();
  return (
    <a aria-label={desk.toList} className="crumb" href="#draf">
      <Icon className="icon-back" name="right" />
      {desk.drafts}
    </a>
  );
}

function Actions({
  onCopy,
  onDiscard,
  onLoad,
  more,
}: Pick<Props, 'onCopy' | 'onDiscard' | 'onLoad' | 'more'>) {
  const { m } = useMessages();
  const desk = useDeskTexts();
  return (
    <div className="row">
      {more}
      <button className="btn" onClick={onCopy} type="button">
        {m.common.copyText}
      </button>
      <button className="btn" onClick={onDiscard} type="button">
        {desk.discard}
      </button>
      <button className="btn btn-primary" onClick={onLoad} type="button">
        {desk.loadIntoComposer}
      </button>
    </div>
  );
}
