import type { NamedDraft, Survey } from '@/lib/core/backup/survey.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import { useMessages } from '../../language.tsx';
import { Notice } from '../../notice.tsx';
import { spokenCount } from '../spoken-date.ts';
import type { ImportState } from './backup-state.ts';
import { countFresh } from './count-fresh.ts';
import { RefusedList } from './refused-list.tsx';
import { SurveyTable } from './survey-table.tsx';
import { useBackupTexts } from './use-backup-texts.ts';

interface Props {
  readonly told: Extract<ImportState, { kind: 'told' }>;
  /** @param isAsked Whether what was thrown away here is to come back too. */
  readonly onTake: (isAsked: boolean) => void;
  readonly onCancel: () => void;
}

/** What a file brings, told before anything is written. */
export function SurveyCard({ told: { name, survey, settings }, onTake, onCancel }: Props) {
  const { language } = useMessages();
  const words = useBackupTexts();
  const fresh = countFresh(survey);
  return (
    <div className="backup-survey">
      <h3>{words.contents}</h3>
      <p className="small quiet">{name}</p>
      <SurveyTable survey={survey} />
      {!survey.isWhole && <Notice code="import.cut" />}
      {survey.refused > 0 && survey.isWhole && <Notice code="import.hash" />}
      {survey.oddDates.count > 0 && <Notice code="import.date" />}
      <RefusedList survey={survey} />
      {survey.drafts.beside > 0 && (
        <>
          <p>{words.besideNote}</p>
          <Names drafts={survey.named.beside} />
        </>
      )}
      <ThrownAway onBringBack={() => onTake(true)} survey={survey} />
      <Settings settings={settings} />
      {fresh === 0 && <p>{words.nothingNew}</p>}
      <div className="row">
        {fresh > 0 && (
          <button className="btn btn-primary" onClick={() => onTake(false)} type="button">
            {words.take(spokenCount(fresh, language))}
          </button>
        )}
        <button className="btn" onClick={onCancel} type="button">
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

function Settings({ settings: { policy, off } }: Pick<Props['told'], 'settings'>) {
  const words = useBackupTexts();
  return (
    <>
      {policy !== 'none' && (
        <p className="small quiet">
          {policy === 'taken' ? words.settingsTaken : words.settingsKept}
        </p>
      )}
      {off.length > 0 && <p className="small quiet">{words.sitesOff(off.join(', '))}</p>}
    </>
  );
}

interface ThrownAwayProps {
  readonly survey: Survey;
  readonly onBringBack: () => void;
}

function ThrownAway({ survey: { drafts, named }, onBringBack }: ThrownAwayProps) {
  const { language } = useMessages();
  const words = useBackupTexts();
  const count = drafts.removed + drafts.binned;
  if (count === 0) return null;
  return (
    <div className="notice notice-plain">
      <b>{words.thrownAway(spokenCount(count, language))}</b>
      <Names drafts={[...named.removed, ...named.binned]} />
      <button className="btn" onClick={onBringBack} type="button">
        {words.bringBack}
      </button>
    </div>
  );
}

function Names({ drafts }: { readonly drafts: readonly NamedDraft[] }) {
  const words = useBackupTexts();
  return (
    <ul className="small">
      {drafts.map(({ id, text }) => (
        <li key={id}>{titleOf(text) || words.untitled}</li>
      ))}
    </ul>
  );
}
