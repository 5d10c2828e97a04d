import type { ReactNode } from 'react';
import type { StoredPrompt } from '@/lib/core/prompt/stored-prompt.ts';
import { PageHead } from '../desk/page-head.tsx';
import { RescueLink } from '../rescue-link.tsx';
import type { LibraryDeeds } from './library-deeds.ts';
import { LibraryRow } from './library-row.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  /** Undefined while they are not known. */
  readonly prompts: readonly StoredPrompt[] | undefined;
  readonly unreadable: number;
  readonly deeds: LibraryDeeds;
  readonly children: ReactNode;
}

/** The prompts of each office, with their versions and what came of them. */
export function LibraryPage({ prompts, unreadable, deeds, children }: Props) {
  const texts = usePromptTexts();
  const { library } = texts;
  const byOffice = Map.groupBy(prompts ?? [], ({ form }) => form.office.trim());
  return (
    <>
      <PageHead title={library.title}>
        <span className="small quiet">{library.lead}</span>
        <a className="btn push" href="#prompt">
          {library.back}
        </a>
      </PageHead>
      {children}
      {prompts === undefined && <p className="quiet">{texts.loading}</p>}
      {prompts?.length === 0 && <p className="sheet-card empty quiet">{library.empty}</p>}
      {unreadable > 0 && (
        <p className="small quiet bin-note">
          {library.unreadable(unreadable)} <RescueLink />
        </p>
      )}
      {[...byOffice].map(([office, some]) => (
        <section className="sheet-card prompt-library" key={office}>
          <h2>{office || library.noOffice}</h2>
          <ul>
            {some.map((prompt) => (
              <LibraryRow deeds={deeds} key={prompt.id} prompt={prompt} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
