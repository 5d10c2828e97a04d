import { type RefObject, useEffect, useId } from 'react';
import type { Language } from '@/lib/core/local.ts';
import type { PracticeStanding } from '@/lib/core/practice/practice-standing.ts';
import { Icon } from '../icon.tsx';
import { LanguagePick } from '../language-pick.tsx';
import { PracticeGoal } from './practice-goal.tsx';
import { usePracticeTexts } from './use-practice-texts.ts';

interface Props {
  readonly standing: PracticeStanding;
  readonly onLanguage: (language: Language) => void;
  /** Puts the post back as it is given. */
  readonly onAgain: () => void;
  /** Becomes the editor. */
  readonly fieldRef: RefObject<HTMLDivElement | null>;
}

/** A composer as the sites have it, and above it how far its post has come. The panel stands beside it. */
export function PracticePage({ standing, onLanguage, onAgain, fieldRef }: Props) {
  const words = usePracticeTexts();
  const id = useId();
  useEffect(() => {
    document.title = words.documentTitle;
  }, [words]);
  return (
    <>
      <header className="practice-head">
        <a className="brand" href="desk.html#draf">
          <Icon name="brand" />
          <b>{words.desk}</b>
        </a>
        <LanguagePick onPick={onLanguage} />
      </header>
      <main className="practice">
        <h1>{words.title}</h1>
        <p>{words.task}</p>
        <p className="small quiet">{words.apart}</p>
        <PracticeGoal onAgain={onAgain} standing={standing} />
        <div aria-labelledby={id} className="sheet-card practice-composer" role="dialog">
          <h2 id={id}>{words.composer}</h2>
          {/* As the sites have it: an editor, and no field of the browser. */}
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          <div
            aria-label={words.field}
            aria-multiline
            className="practice-field"
            contentEditable
            lang="id"
            ref={fieldRef}
            role="textbox"
            spellCheck={false}
            suppressContentEditableWarning
            tabIndex={0}
          />
        </div>
        <p className="small quiet">{words.panelWhere}</p>
      </main>
    </>
  );
}
