import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { LanguageProvider } from '@/components/language.tsx';
import { PracticePage } from '@/components/practice/practice-page.tsx';
import { useLanguageChoice } from '@/components/use-language-choice.ts';
import type { Language } from '@/lib/core/local.ts';
import { practicePost } from '@/lib/core/practice/practice-post.ts';
import { standingOf } from '@/lib/core/practice/practice-standing.ts';
import { openEditor, type PracticeEditor } from './editor.ts';

interface Props {
  readonly firstLanguage: Language;
  readonly firstText: string;
  readonly writeLanguage: (language: Language) => Promise<void>;
  /** Told once, when the field is an editor. */
  readonly onField: (field: HTMLElement) => void;
}

/** The practice composer: an editor as the sites have it, and how far its text has come. */
export function PracticeApp({ firstLanguage, firstText, writeLanguage, onField }: Props) {
  const [language, choose] = useLanguageChoice(firstLanguage, writeLanguage);
  const [text, setText] = useState(firstText);
  const standing = useMemo(() => standingOf(text), [text]);
  const field = useRef<HTMLDivElement>(null);
  const editor = useRef<PracticeEditor>(null);
  const open = useEffectEvent((element: HTMLElement) => {
    const opened = openEditor(element, firstText, setText);
    editor.current = opened;
    onField(element);
    return opened.remove;
  });
  useEffect(() => (field.current ? open(field.current) : undefined), []);
  const again = () => {
    editor.current?.write(practicePost);
    field.current?.focus();
  };
  return (
    <LanguageProvider language={language}>
      <PracticePage fieldRef={field} onAgain={again} onLanguage={choose} standing={standing} />
    </LanguageProvider>
  );
}
