import type { CaseLine } from '@/lib/core/correction/case-line.ts';
import { isOverdue } from '@/lib/core/correction/clock.ts';
import { isOpen } from '@/lib/core/correction/stage.ts';
import type { Language } from '@/lib/core/local.ts';
import type { CorrectionsTexts } from '@/lib/i18n/corrections-messages.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { useMessages } from '../language.tsx';
import { minutesFrom, spokenSpan } from './spoken-span.ts';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

type Timed = Pick<CaseLine, 'clock' | 'stage' | 'publishedAt'>;

interface Props {
  readonly line: Timed;
  /** ISO 8601. */
  readonly now: string;
}

/** How a case stands to the clock: what is left, how much too late it is, how old it is, or how long it took. */
export function CaseTime({ line, now }: Props) {
  const { language } = useMessages();
  const texts = useCorrectionsTexts();
  const isLate = isOpen(line.stage) && isOverdue(line.clock, now);
  return (
    <span className={`case-time small ${isLate ? 'case-late' : 'faint'}`}>
      <DeskIcon className="icon-small" name="clock" />
      {timeWords(line, now, texts, language)}
    </span>
  );
}

function timeWords(line: Timed, now: string, texts: CorrectionsTexts, language: Language): string {
  const { clock, stage, publishedAt } = line;
  const span = (from: string, to: string) => spokenSpan(minutesFrom(from, to), texts, language);
  if (publishedAt !== null) {
    const { tookMinutes } = clock;
    return tookMinutes === null
      ? texts.tookUnknown
      : texts.took(spokenSpan(tookMinutes, texts, language));
  }
  if (!isOpen(stage) || clock.due === null) return texts.age(span(clock.from, now));
  return clock.due < now ? texts.late(span(clock.due, now)) : texts.left(span(now, clock.due));
}
