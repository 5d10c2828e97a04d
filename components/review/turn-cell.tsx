import type { DraftRow } from '@/lib/core/draft-row.ts';
import { spokenShortly } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { deedIn, whoIn } from './turn-words.ts';
import { useFlowTexts } from './use-flow-texts.ts';

/** Whose turn a draft of the list is, what they are to do, and since when. */
export function TurnCell({ row, now }: { readonly row: DraftRow; readonly now: Date }) {
  const { language } = useMessages();
  const texts = useFlowTexts();
  const who = whoIn(row, texts);
  const deed = deedIn(row, texts);
  return (
    <div className="turn-cell">
      {who === null ? (
        <span className="faint">{deed}</span>
      ) : (
        <>
          {row.isMine ? <b>{who}</b> : who}: {deed}
        </>
      )}{' '}
      {who !== null && row.since && (
        <span className="sub">{texts.since(spokenShortly(row.since, now, language))}</span>
      )}
    </div>
  );
}
