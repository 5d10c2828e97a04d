import { clockTime } from '@/components/clock-time.ts';
import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';
import type { SaveState } from '@/lib/keeping/autosave.ts';

interface Props {
  readonly save: SaveState;
  readonly isExcluded: boolean;
}

/** Whether the text is safe: the time of the last save, or that it is not saved. */
export function SavedLine({ save, isExcluded }: Props) {
  const { m } = useMessages();
  const words = () => {
    if (isExcluded) return m.panel.excluded;
    if (save.savedAt)
      return m.common.saved(clockTime(save.savedAt)) + (save.isWaiting ? m.common.waiting : '');
    return save.isPending ? m.panel.saving : m.panel.notSaved;
  };
  return (
    <output className="saved">
      {save.savedAt && !isExcluded && <Icon className="icon-small" name="check" />}
      {words()}
    </output>
  );
}
