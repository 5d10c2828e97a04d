import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../language.tsx';
import { showInField } from './replace-in-field.ts';
import { spokenCount } from './spoken-date.ts';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onBlur: () => void;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Laid over the field, for marks and the card at a word. */
  readonly marksRef?: RefObject<HTMLDivElement | null> | undefined;
}

/**
 * The field that holds the draft. The browser owns its content, so that undo and the keyboards of
 * other scripts work; a text from elsewhere is put in without moving the caret from its words.
 */
export function Paper({ text, onText, onBlur, fieldRef, marksRef }: Props) {
  const { language } = useMessages();
  const desk = useDeskTexts();
  const first = useRef(text);
  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (field && field.value !== text) showInField(field, text);
  }, [text, fieldRef]);
  useEffect(() => {
    // A blank page is opened to write on it.
    if (first.current === '') fieldRef.current?.focus();
  }, [fieldRef]);

  const words = text.match(/\S+/g)?.length ?? 0;
  return (
    <>
      <div className="paper-marked">
        <textarea
          aria-label={desk.text}
          className="paper"
          defaultValue={first.current}
          onBlur={onBlur}
          onInput={(event) => onText(event.currentTarget.value)}
          placeholder={desk.placeholder}
          ref={fieldRef}
          rows={9}
        />
        <div ref={marksRef} />
      </div>
      <p className="paper-foot">
        <span>{desk.letters(spokenCount([...text].length, language))}</span>
        <span>{desk.words(spokenCount(words, language))}</span>
      </p>
    </>
  );
}
