import { useState } from 'react';
import { Bulletin, type News } from '@/components/desk/bulletin.tsx';
import { LoadDialog } from '@/components/desk/load-dialog.tsx';
import { useLoading } from '@/components/desk/use-loading.ts';
import { LanguageProvider } from '@/components/language.tsx';
import { SidePanelFrame } from '@/components/side-panel/side-panel-page.tsx';
import { useLanguageChoice } from '@/components/use-language-choice.ts';
import type { Language } from '@/lib/core/local.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { blankDraft } from '@/lib/keeping/blank-draft.ts';
import type { DraftStart } from '@/lib/keeping/draft-session.ts';
import { createActs } from './acts.ts';
import type { Services } from './services.ts';
import { Writing } from './writing.tsx';

interface Props {
  readonly services: Services;
  readonly firstLanguage: Language;
  /** What stood here when the side panel was closed; a blank text where nothing did. */
  readonly firstText: DraftStart;
}

/** The check for a text that is typed or pasted beside any page. */
export function SidePanelApp({ services, firstLanguage, firstText }: Props) {
  const [language, choose] = useLanguageChoice(firstLanguage, services.writeLanguage);
  return (
    <LanguageProvider language={language} texts={deskMessages}>
      <SidePanelFrame
        onLanguage={choose}
        onOpenDesk={() => void services.send('openDesk', { draftId: null })}
      >
        <Content firstText={firstText} services={services} />
      </SidePanelFrame>
    </LanguageProvider>
  );
}

function Content({ services, firstText }: Omit<Props, 'firstLanguage'>) {
  const [start, setStart] = useState(firstText);
  const [news, say] = useState<News | null>(null);
  const { question, begin, load, cancel } = useLoading(services.neighbour, say);
  const acts = createActs(services, begin, say);
  return (
    <>
      <Writing
        acts={acts}
        bulletin={
          <Bulletin
            news={news}
            onClose={() => say(null)}
            onCopy={(text) => void acts.copy(text)}
            onUndoDiscard={(ids) => ids.forEach((id) => void acts.takeBack(id))}
          />
        }
        key={start.id}
        onNew={() => setStart(blankDraft())}
        services={services}
        start={start}
      />
      {question && (
        <LoadDialog
          {...question}
          onClose={cancel}
          onLoad={(composer) => void load(question, composer)}
        />
      )}
    </>
  );
}
