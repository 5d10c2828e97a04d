import type { BundleSurvey } from '@/lib/core/bundle/survey.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import { useBackupTexts } from '../desk/backup/use-backup-texts.ts';
import { spokenCount, spokenMoment } from '../desk/spoken-date.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { useSecrecyTexts } from '../secrecy/use-secrecy-texts.ts';
import { useShareTexts } from './use-share-texts.ts';

interface Props {
  readonly survey: BundleSurvey;
  /** @param isAsked Whether a draft that was removed here is to come back. */
  readonly onTake: (isAsked: boolean) => void;
  readonly onCancel: () => void;
}

/** What a review file brings, told before anything is written. */
export function BundleContents({ survey, onTake, onCancel }: Props) {
  const { language } = useMessages();
  const texts = useShareTexts();
  const words = texts.opening;
  const { isRemoved, known } = survey;
  const fresh = Object.values(survey.fresh).reduce((sum, one) => sum + one, 0);
  return (
    <div className="backup-survey">
      <h2>{words.contents}</h2>
      <p>
        <b>{words.draft(titleOf(survey.text) || texts.untitled)}</b>
      </p>
      <Fate survey={survey} />
      {survey.until && <Until until={survey.until} />}
      {fresh > 0 ? <FreshTable fresh={survey.fresh} /> : <p>{words.nothingNew}</p>}
      <AboutPeople survey={survey} />
      {known > 0 && <p className="small quiet">{words.known(spokenCount(known, language))}</p>}
      <div className="row">
        {fresh > 0 && (
          <button className="btn btn-primary" onClick={() => onTake(isRemoved)} type="button">
            {isRemoved ? words.bringBack : words.take(spokenCount(fresh, language))}
          </button>
        )}
        <button className="btn" onClick={onCancel} type="button">
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}

function Fate({ survey: { isNewDraft, isRemoved, isParted } }: Pick<Props, 'survey'>) {
  const words = useShareTexts().opening;
  if (isRemoved) return <p>{words.isRemoved}</p>;
  return (
    <>
      <p>{isNewDraft ? words.isNew : words.isHere}</p>
      {isParted && <p>{words.isParted}</p>}
    </>
  );
}

/** Until when decisions are asked for, by the clock of this computer. */
function Until({ until }: { readonly until: string }) {
  const { language } = useMessages();
  const words = useSecrecyTexts();
  const isOver = until < new Date().toISOString();
  const told = isOver ? words.isOver : words.isAsked;
  return (
    <p className={isOver ? 'should' : undefined}>
      {isOver && <Icon name="should" />} {told(spokenMoment(until, language))}
    </p>
  );
}

/** A file brings people, and no trust. */
function AboutPeople({ survey: { fresh, isRosterForeign } }: Pick<Props, 'survey'>) {
  const { carried, rosterLeft } = useSecrecyTexts();
  return (
    <>
      {(fresh.member || fresh.roster) && <p className="small">{carried}</p>}
      {isRosterForeign && (
        <p className="small should">
          <Icon name="should" /> {rosterLeft}
        </p>
      )}
    </>
  );
}

function FreshTable({ fresh }: Pick<BundleSurvey, 'fresh'>) {
  const { language } = useMessages();
  const { row, fresh: isFresh } = useShareTexts().opening;
  const { kinds } = useBackupTexts();
  const rows = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => fresh[kind]);
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{row}</th>
          <th className="num" scope="col">
            {isFresh}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((kind) => (
          <tr key={kind}>
            <th scope="row">{kinds[kind]}</th>
            <td className="num">
              <b>{spokenCount(fresh[kind] ?? 0, language)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
