import { useState } from 'react';
import { browser } from 'wxt/browser';
import { LanguageProvider } from '@/components/language.tsx';
import { Popup } from '@/components/popup/popup.tsx';
import { popupState, type TabFacts } from '@/components/popup/popup-state.ts';
import { useLanguageChoice } from '@/components/use-language-choice.ts';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import type { Language } from '@/lib/core/local.ts';
import { fail, type Result } from '@/lib/core/result.ts';
import type { SiteChoice } from '@/lib/core/site.ts';
import { messagesInPopup } from '@/lib/i18n/popup-messages.ts';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import { send } from '@/lib/messaging/send.ts';
import { writeLanguage } from '@/lib/storage/language-choice.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';
import { readFacts, type Tab } from './tab.ts';
import { useDiagnosis } from './use-diagnosis.ts';
import { useDue } from './use-due.ts';
import { usePinning } from './use-pinning.ts';

interface Props {
  readonly tab: Tab;
  readonly firstFacts: TabFacts;
  readonly firstLanguage: Language;
}

/** Brings the popup its facts, and does what is wished there. */
export function PopupApp({ tab, firstFacts, firstLanguage }: Props) {
  const [language, chooseLanguage] = useLanguageChoice(firstLanguage, writeLanguage);
  const [facts, setFacts] = useState(firstFacts);
  const [failure, setFailure] = useState<FailureCode | null>(lostPinOf(firstFacts));

  const readAgain = async () => setFacts(await readFacts(tab));
  const report = (done: Result<unknown, Failure>) => {
    setFailure(done.ok ? null : done.failure.code);
    return done.ok;
  };
  const { onDiagnose, onCopy, ...diagnosis } = useDiagnosis(tab.id, report);
  const pinning = usePinning(tab, facts, async (pinned) => {
    report(pinned);
    await readAgain();
  });
  const leaveAfter = async (act: Promise<Result<null, Failure>>) => {
    if (report(await act)) window.close();
  };
  const choose = async (choice: SiteChoice) => {
    if (facts.site === null) return;
    if (report(await send('chooseForSite', { site: facts.site, choice }))) await readAgain();
  };
  return (
    <LanguageProvider language={language} texts={messagesInPopup}>
      <Popup
        choice={facts.choice}
        due={useDue()}
        diagnosis={{
          ...diagnosis,
          onDiagnose: () => void onDiagnose(),
          onCopy: () => void onCopy(),
        }}
        failure={failure}
        isJustAllowed={facts.isAllowed && !firstFacts.isAllowed && !facts.isOther}
        isOther={facts.isOther}
        onAllow={() => void allow(tab).then(readAgain)}
        onLeave={() => void leave(tab).then(readAgain)}
        pinning={pinning}
        onChoose={(choice) => void choose(choice)}
        onLanguage={chooseLanguage}
        onOpenDesk={(draftId) => void leaveAfter(send('openDesk', { draftId }))}
        onOpenPanel={() => void leaveAfter(openPanel(tab))}
        onOpenSidePanel={
          hasSidePanel() ? () => void leaveAfter(openSidePanel(tab.windowId)) : undefined
        }
        state={popupState(facts)}
      />
    </LanguageProvider>
  );
}

const lostPinOf = ({ pin }: TabFacts): FailureCode | null => (pin === 'lost' ? 'pin.lost' : null);

/** The browser asks the person only straight from the click, so nothing is waited for before. */
async function allow({ supported }: Tab): Promise<void> {
  if (!supported) return;
  const { origin, isOther } = supported;
  const isAllowed = await browser.permissions.request({ origins: [origin] });
  if (isAllowed && isOther) await send('useSite', { origin });
}

async function leave({ supported }: Tab): Promise<void> {
  if (supported?.isOther) await send('leaveSite', { origin: supported.origin });
}

async function openPanel({ id }: Tab): Promise<Result<null, Failure>> {
  return id === undefined
    ? fail({ code: 'composer.none-open' })
    : askComposer(id, 'openPanel', null);
}
