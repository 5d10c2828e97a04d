import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { useCalendarTexts } from '../calendar/use-calendar-texts.ts';
import { useCorrectionsTexts } from '../corrections/use-corrections-texts.ts';
import { usePrintTexts } from '../print/use-print-texts.ts';
import { useReviewTexts } from '../review/use-review-texts.ts';
import { useShareTexts } from '../share/use-share-texts.ts';
import { type DraftDeed, useDraftDeeds } from './draft-deeds.tsx';
import { useReuseTexts } from './use-reuse-texts.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Keeps what was typed last, before something is done with the draft. */
  readonly onBefore?: () => Promise<unknown>;
  readonly isSmall?: boolean;
  /** Whether it came out: then it can be put right. */
  readonly isOut?: boolean;
}

/** Further things to do with a draft, behind one button: they are wanted now and then. */
export function DraftMore({ id, title, onBefore, isSmall = false, isOut = false }: Props) {
  const texts = useReuseTexts();
  const deeds = useDeedWords(isOut);
  const act = useDraftDeeds();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const choose = async (deed: DraftDeed) => {
    // The dialog gives the focus back here.
    menu.current?.querySelector('summary')?.focus();
    close();
    await onBefore?.();
    await act(deed, id);
  };
  return (
    <details
      className="more"
      onBlur={(event) => leave(event, close)}
      onKeyDown={(event) => leaveByKey(event, close)}
      ref={menu}
    >
      <summary
        aria-label={texts.moreNamed(title)}
        className={`btn ${isSmall ? 'btn-quiet btn-small' : ''}`}
      >
        {texts.more}
      </summary>
      <div className="more-list">
        {deeds.map(([deed, words]) => (
          <button
            className="btn btn-quiet"
            key={deed}
            onClick={() => void choose(deed)}
            type="button"
          >
            {words}
          </button>
        ))}
      </div>
    </details>
  );
}

/** Every deed with its words, in the order in which they are offered. */
function useDeedWords(isOut: boolean): readonly (readonly [DraftDeed, string])[] {
  const texts = useReuseTexts();
  const { planMore } = useCalendarTexts();
  const { print } = usePrintTexts();
  const { ask: share } = useShareTexts();
  const { tab: review } = useReviewTexts();
  const { correct } = useCorrectionsTexts();
  return [
    ...(isOut ? ([['correct', correct]] as const) : []),
    ['plan', planMore],
    ['review', review],
    ['share', share],
    ['phone', texts.toPhone],
    ['print', print],
    ['duplicate', texts.duplicate],
    ['template', texts.makeTemplate],
    ['prompt', texts.makePrompt],
  ];
}

function leave({ currentTarget, relatedTarget }: FocusEvent, close: () => void): void {
  if (!currentTarget.contains(relatedTarget)) close();
}

function leaveByKey({ key, currentTarget }: KeyboardEvent, close: () => void): void {
  if (key !== 'Escape') return;
  currentTarget.querySelector('summary')?.focus();
  close();
}
