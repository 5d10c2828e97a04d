import type { SaveState } from '@/lib/keeping/autosave.ts';
import { clockTime } from '../clock-time.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props {
  readonly save: SaveState;
}

/**
 * The time of the last text that is safe. While it lags less than two seconds behind it stays, so that
 * a screen reader hears it once a minute and not with every word.
 */
export function SaveStatus({ save: { savedAt, isWaiting, isPending, failure } }: Props) {
  const { m } = useMessages();
  const desk = useDeskTexts();
  const isSafe = savedAt !== null && failure === null;
  return (
    <output className="saved faint small push">
      {isSafe && (
        <>
          <Icon className="icon-small" name="check" />
          {m.common.saved(clockTime(savedAt))}
          {isWaiting && m.common.waiting}
        </>
      )}
      {!isSafe && (isPending || failure) && desk.notSaved}
    </output>
  );
}
