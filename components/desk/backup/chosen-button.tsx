import { Icon } from '../../icon.tsx';
import { useBackupTexts } from './use-backup-texts.ts';

/** Leads to the page of backups with the drafts that are selected. */
export function ChosenButton({ onClick }: { readonly onClick: () => void }) {
  const words = useBackupTexts();
  return (
    <button className="btn btn-small" onClick={onClick} type="button">
      <Icon className="icon-small" name="load" />
      {words.ofChosen}
    </button>
  );
}
