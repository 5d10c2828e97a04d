import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { areSame, textsOf } from '@/lib/core/snapshot.ts';
import type { Story } from '../history/history-page.tsx';
import { codeOf, fullNameOf, nameOf } from '../history/version-name.ts';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { useReviewTexts } from './use-review-texts.ts';

interface Props {
  readonly id: string;
  readonly story: Story;
  readonly version: NumberedVersion;
  readonly onVersion: (hash: string) => void;
  /** The version that was read here last; undefined where there is none to compare with. */
  readonly before: NumberedVersion | undefined;
  readonly isSince: boolean;
  readonly onSince: (isSince: boolean) => void;
}

/** Which version this is, who wrote it and when, and the way to another one. */
export function VersionHead(props: Props) {
  const { story, version, onVersion, before, isSince, onSince } = props;
  const words = useReviewTexts();
  const { versions } = story.state;
  return (
    <div className="version-head">
      <div className="row">
        {versions.length > 1 ? (
          <select
            aria-label={words.version}
            className="pick"
            onChange={(event) => onVersion(event.currentTarget.value)}
            value={version.hash}
          >
            {versions.toReversed().map((one) => (
              <option key={one.hash} value={one.hash}>
                {fullNameOf(one)}
              </option>
            ))}
          </select>
        ) : (
          <>
            <b>{nameOf(version)}</b> <span className="hash faint">{codeOf(version.hash)}</span>
          </>
        )}
        <Written version={version} />
        {before && (
          <fieldset aria-label={words.view} className="row row-tight push">
            {[false, true].map((wanted) => (
              <button
                aria-pressed={isSince === wanted}
                className="chip"
                key={String(wanted)}
                onClick={() => onSince(wanted)}
                type="button"
              >
                {wanted ? words.since(nameOf(before)) : words.text}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <Standing {...props} />
    </div>
  );
}

function Written({ version: { record } }: Pick<Props, 'version'>) {
  const { language } = useMessages();
  const { writtenBy, written } = useReviewTexts();
  const moment = momentOf(record.at, language);
  const { name } = record.author;
  return <span className="small quiet">{name ? writtenBy(name, moment) : written(moment)}</span>;
}

/** Says so where something newer is here, a version or the text at the desk. */
function Standing({ id, story: { state, copy }, version }: Props) {
  const words = useReviewTexts();
  const newest = state.versions.findLast(({ hash }) => state.heads.includes(hash));
  const isOld = !state.heads.includes(version.hash);
  const { texts, channel } = version.record.body;
  const isChanged =
    !isOld &&
    copy !== null &&
    !areSame({ texts, channel }, { texts: textsOf(copy), channel: copy.channel });
  return (
    <p className="small quiet">
      {isOld && newest && `${words.notNewest(fullNameOf(newest))} `}
      {isChanged && `${words.changedSince(nameOf(version))} `}
      <a href={`#draf/${id}/bagikan`}>{words.share}</a>{' '}
      <button className="btn btn-quiet btn-small" onClick={goToDecision} type="button">
        {words.toDecision}
      </button>
    </p>
  );
}

/** Past all remarks, which may be many. */
const goToDecision = (): void => document.querySelector<HTMLElement>('.decide input')?.focus();
