import type { DraftRow } from '@/lib/core/draft-row.ts';
import { spokenMoment } from '../desk/spoken-date.ts';
import { StatusMark } from '../desk/status-mark.tsx';
import { useMessages } from '../language.tsx';
import { approvalIn, deedIn, whoIn } from './turn-words.ts';
import { useFlowTexts } from './use-flow-texts.ts';

/** Where a draft stands on its way, whose turn it is and since when, and whether an approval is in force. */
export function StandingLine({ row }: { readonly row: DraftRow }) {
  const { language } = useMessages();
  const texts = useFlowTexts();
  const who = whoIn(row, texts);
  const isOut = who === null && row.why === null && row.by.length === 0;
  const since = row.since && texts.since(spokenMoment(row.since, language));
  return (
    <section aria-label={texts.label} className="standing-line">
      <StatusMark row={row} />
      {who !== null && (
        <p>
          {texts.turnOf(who)} ({[deedIn(row, texts), since].filter(Boolean).join(', ')})
        </p>
      )}
      {!isOut && <p className="quiet">{approvalIn(row, texts)}</p>}
    </section>
  );
}
