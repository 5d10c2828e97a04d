import { useEffect, useMemo, useState } from 'react';
import { Bulletin } from '@/components/desk/bulletin.tsx';
import { DeskFrame, type Persistence } from '@/components/desk/desk-frame.tsx';
import { type DeskPart, isDeskPart } from '@/components/desk/desk-sections.tsx';
import { DraftDeeds } from '@/components/desk/draft-deeds.tsx';
import { LoadDialog } from '@/components/desk/load-dialog.tsx';
import { LossNotice } from '@/components/desk/loss-notice.tsx';
import { useDeskTexts } from '@/components/desk/use-desk-texts.ts';
import { useDraftsTexts } from '@/components/desk/use-drafts-texts.ts';
import { type Loading, useLoading } from '@/components/desk/use-loading.ts';
import { useWatched } from '@/components/desk/use-watched.ts';
import { LanguageProvider } from '@/components/language.tsx';
import { Notice } from '@/components/notice.tsx';
import { PrintSheets } from '@/components/print/print-sheets.tsx';
import { RescueLink } from '@/components/rescue-link.tsx';
import { useLanguageChoice } from '@/components/use-language-choice.ts';
import type { Language } from '@/lib/core/local.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { Reminder } from './backup/reminder.tsx';
import { DeedDialogs } from './deed-dialogs.tsx';
import { DueStrips } from './due-strips.tsx';
import { LockGate } from './lock/lock-gate.tsx';
import { CurrentPage } from './pages.tsx';
import type { Route } from './route.ts';
import type { Services } from './services.ts';
import { useDesk } from './use-desk.ts';
import { useDraftDeeds } from './use-draft-deeds.ts';
import { useOpenCases } from './use-open-cases.ts';
import { useOpenMember } from './use-open-member.ts';
import { usePrinting } from './use-printing.ts';
import { useRoute } from './use-route.ts';
import { useSigning } from './use-signing.ts';
import { useUnreadable } from './use-unreadable.ts';
import { wire } from './wiring.ts';
import { Writer } from './writer.tsx';

interface Props {
  readonly services: Services;
  readonly firstLanguage: Language;
}

/** Meja redaksi: every draft on this computer. */
export function DeskApp({ services, firstLanguage }: Props) {
  const [language, choose] = useLanguageChoice(firstLanguage, services.writeLanguage);
  return (
    <LanguageProvider language={language} texts={deskMessages}>
      <LockGate onLanguage={choose} services={services}>
        <Desk onLanguage={choose} services={services} />
      </LockGate>
    </LanguageProvider>
  );
}

interface DeskProps {
  readonly services: Services;
  readonly onLanguage: (language: Language) => void;
}

function Desk({ services, onLanguage }: DeskProps) {
  const deskTexts = useDeskTexts();
  const wiring = useMemo(() => wire(services), [services]);
  const writer = useOpenMember(services.stores.people.openMember);
  useSigning(services.stores, writer);
  const { route, number } = useRoute();
  const { value: counts, failure } = useWatched(wiring.watchCounts);
  const openCases = useOpenCases(services);
  const unreadable = useUnreadable(services.stores.list, counts?.unlisted);
  const { select } = useDraftsTexts();
  const { untitled } = deskTexts;
  const words = useMemo(() => ({ untitled, select }), [untitled, select]);
  const [desk, news] = useDesk(services, words, number);
  const { printed, print } = usePrinting(services, desk);
  const deeds = useDraftDeeds(services, desk, print);
  const loading = useLoading(wiring.composers, desk.say);
  const persistence = usePersistence(services);
  const bulletin = (
    <Bulletin
      news={news}
      onClose={() => desk.say(null)}
      onCopy={(text) => void desk.copy(text)}
      onUndoDiscard={(ids) => void desk.undoDiscard(ids)}
    />
  );
  return (
    <DeskFrame
      counts={{ ...counts, ...openCases }}
      onLanguage={onLanguage}
      page={partOf(route)}
      persistence={persistence}
      writer={<Writer key={writer} people={services.stores.people} />}
    >
      <LossNotice ask={services.noticeLoss} onRead={services.forgetLoss} />
      {failure && (
        <Notice code={failure.code}>
          <RescueLink />
        </Notice>
      )}
      <DueStrips act={deeds.act} desk={desk} services={services} />
      {route.page === 'drafts' && counts && <Reminder drafts={counts.drafts} />}
      <DraftDeeds act={deeds.act}>
        <CurrentPage
          key={`${number} ${writer}`}
          {...{ route, unreadable, services, wiring, desk, loading, bulletin, print, onLanguage }}
        />
      </DraftDeeds>
      <Question loading={loading} />
      {printed && <PrintSheets {...printed} onReady={openPrinter} />}
      {deeds.asked && (
        <DeedDialogs asked={deeds.asked} desk={desk} onClose={deeds.close} services={services} />
      )}
    </DeskFrame>
  );
}

/** The part of the desk to which a page belongs. */
function partOf({ page }: Route): DeskPart {
  if (page === 'firstRun') return 'help';
  return isDeskPart(page) ? page : 'drafts';
}

function Question({ loading: { question, load, cancel } }: { readonly loading: Loading }) {
  if (!question) return null;
  return (
    <LoadDialog
      {...question}
      onClose={cancel}
      onLoad={(composer) => void load(question, composer)}
    />
  );
}

const openPrinter = (): void => window.print();

function usePersistence({ askPersistence }: Services): Persistence | undefined {
  const [persistence, setPersistence] = useState<Persistence>();
  useEffect(() => {
    askPersistence().then(setPersistence, () => setPersistence('none'));
  }, [askPersistence]);
  return persistence;
}
