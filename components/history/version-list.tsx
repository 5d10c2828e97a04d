import type { DraftState } from '@/lib/core/records/fold.ts';
import { areSame, textsOf } from '@/lib/core/snapshot.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { HistoryTexts } from '@/lib/i18n/history-messages.ts';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { workingCopyId } from './compared.ts';
import { useHistoryTexts } from './use-history-texts.ts';
import { codeOf, nameOf, reasonOf } from './version-name.ts';

interface Props {
  readonly state: DraftState;
  readonly copy: WorkingCopy | null;
  /** What is compared at the moment with an older text. */
  readonly selected: string;
  /** Compares a version, or the working copy, with the one that it grew from. */
  readonly onSelect: (id: string) => void;
}

/** The versions of a draft, newest first, above them the text as it stands. */
export function VersionList({ state, copy, selected, onSelect }: Props) {
  const texts = useHistoryTexts();
  return (
    <ol aria-label={texts.versions} className="versions sheet-card">
      {copy && (
        <Entry
          id={workingCopyId}
          isSelected={selected === workingCopyId}
          moment={copy.savedAt}
          name={texts.workingCopy}
          onSelect={onSelect}
          said={standingOf(copy, state, texts)}
        />
      )}
      {state.versions.toReversed().map((version) => (
        <Entry
          author={version.record.author.name}
          code={codeOf(version.hash)}
          id={version.hash}
          isSelected={selected === version.hash}
          key={version.hash}
          moment={version.record.at}
          name={nameOf(version)}
          onSelect={onSelect}
          said={reasonOf(version, state, texts)}
        />
      ))}
    </ol>
  );
}

/** Whether the working copy still says what the version says that it grew from. */
function standingOf(copy: WorkingCopy, { versions }: DraftState, said: HistoryTexts): string {
  const parent = versions.find(({ hash }) => copy.parents.includes(hash));
  if (!parent) return said.notSaved;
  const { texts, channel } = parent.record.body;
  const isSame = areSame({ texts, channel }, { texts: textsOf(copy), channel: copy.channel });
  return isSame ? said.sameAs(nameOf(parent)) : said.changedSince(nameOf(parent));
}

interface EntryProps {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly moment: string;
  /** Empty where nobody gave a name. */
  readonly author?: string;
  readonly said: string;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

function Entry({ id, name, code, moment, author, said, isSelected, onSelect }: EntryProps) {
  const { language } = useMessages();
  const { compareWithOlder } = useHistoryTexts();
  const line = [author, said].filter(Boolean).join(' · ');
  return (
    <li aria-current={isSelected}>
      <span className={code ? 'dot on' : 'dot'} />
      <button onClick={() => onSelect(id)} type="button">
        <b>{name}</b> {code && <span className="hash faint">{code}</span>}
        <span className="vh">{` ${compareWithOlder}`}</span>
      </button>
      <time className="small faint nowrap" dateTime={moment}>
        {momentOf(moment, language)}
      </time>
      {line && <p className="small quiet">{line}</p>}
    </li>
  );
}
