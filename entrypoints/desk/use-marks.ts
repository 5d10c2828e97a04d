import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { CheckWishes } from '@/components/check/check-wishes.ts';
import { useMessages } from '@/components/language.tsx';
import { isTyped } from '@/lib/composers/marks/is-typed.ts';
import type { MarkedWords } from '@/lib/composers/marks/marked-words.ts';
import type { CheckView } from '@/lib/core/check-view.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { type AtWord, markField } from './mark-field.ts';

/** In a longer text the marks only move along with what is typed, until the fingers rest. In UTF-16 units. */
const longText = 10_000;

/** In milliseconds. */
const pauseInTyping = 200;

interface Marked {
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly view: CheckView;
  readonly wishes: CheckWishes;
  /** Names the field: another one is marked anew. */
  readonly field: string;
}

/**
 * Marks in the text of an open draft what the check says of it.
 *
 * @returns For the element that the marks are put into.
 */
export function useMarks({ fieldRef, view, wishes, field: name }: Marked) {
  const { language } = useMessages();
  const marksRef = useRef<HTMLDivElement>(null);
  const words = useRef<MarkedWords<Finding>>(null);
  const now = useRef<AtWord>({ language, text: view.text, wishes });
  useLayoutEffect(() => {
    now.current = { language, text: view.text, wishes };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for what the refs hold
  useEffect(() => {
    const [field, place] = [fieldRef.current, marksRef.current];
    if (!field || !place) return undefined;
    const end = new AbortController();
    words.current = markField(field, place, () => now.current, end.signal);
    return () => {
      words.current = null;
      end.abort();
    };
  }, [name, fieldRef]);

  const { text, findings } = view;
  const shown = useRef({ name, text: '' });
  useEffect(() => {
    const before = shown.current;
    shown.current = { name, text };
    const typed = before.name === name && isTyped(before.text, text);
    const show = () => words.current?.show(text, findings, typed);
    if (typed && text.length > longText) {
      const timer = setTimeout(show, pauseInTyping);
      return () => clearTimeout(timer);
    }
    // Not while React is drawing: the card is drawn at once, to be measured.
    queueMicrotask(show);
    return undefined;
  }, [name, text, findings]);
  return marksRef;
}
