import type { Survey } from '@/lib/core/backup/survey.ts';
import { useMessages } from '../../language.tsx';
import { spokenCount } from '../spoken-date.ts';
import { useBackupTexts } from './use-backup-texts.ts';

/** What of a file is left out, by its name and with the reason; the first ones of many. */
export function RefusedList({ survey: { refused, refusals } }: { readonly survey: Survey }) {
  const { language } = useMessages();
  const words = useBackupTexts();
  if (refused === 0) return null;
  return (
    <details>
      <summary>{words.refusedTitle(spokenCount(refused, language))}</summary>
      <ul className="small">
        {refusals.map(({ line, name, reason }) => (
          <li key={line}>
            {words.line(spokenCount(line, language))}
            {name && `, “${name}”`}: {words.reasons[reason]}
          </li>
        ))}
      </ul>
    </details>
  );
}
