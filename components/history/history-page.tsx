import { type ReactNode, useMemo, useState } from 'react';
import type { DraftState } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { KnownPeople } from '@/lib/core/review/known-people.ts';
import { areSame } from '@/lib/core/snapshot.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { PageHead } from '../desk/page-head.tsx';
import type { Unreadable } from '../desk/unreadable-list.tsx';
import { useDeskTexts } from '../desk/use-desk-texts.ts';
import { Icon } from '../icon.tsx';
import { type Compared, comparedOf, workingCopyId } from './compared.ts';
import { Comparison, type Pair } from './comparison.tsx';
import { DraftTabs } from './draft-tabs.tsx';
import { EventTable } from './event-table.tsx';
import { HeadsNotice } from './heads-notice.tsx';
import { UnreadableRecords } from './unreadable-records.tsx';
import { useHistoryTexts } from './use-history-texts.ts';
import { VersionList } from './version-list.tsx';

/** What is known of a draft: what happened to it, and its text as it stands. */
export interface Story {
  readonly state: DraftState;
  /** Oldest first. */
  readonly records: readonly NamedRecord[];
  readonly unreadable: readonly Unreadable[];
  readonly copy: WorkingCopy | null;
}

interface Props {
  readonly id: string;
  readonly story: Story;
  readonly known: KnownPeople;
  readonly onRestore: (version: Compared) => void;
  readonly onCopyRaw: (row: Unreadable) => void;
  readonly children: ReactNode;
}

/** Versions of a draft, what changed between any two, and everything else that happened. */
export function HistoryPage({ id, story, known, onRestore, onCopyRaw, children }: Props) {
  const { state, records, unreadable, copy } = story;
  const { none, workingCopy } = useHistoryTexts();
  const all = useMemo(() => comparedOf(state, copy, workingCopy), [state, copy, workingCopy]);
  const [chosen, setChosen] = useState<Pair | null>(null);
  const pair = chosen ?? firstPair(story, all);
  return (
    <>
      <DraftHead story={story} />
      <DraftTabs current="history" id={id} versions={state.versions.length} />
      {children}
      <UnreadableRecords onCopyRaw={onCopyRaw} rows={unreadable} />
      <div className="split">
        <div className="stack">
          <HeadsNotice id={id} state={state} />
          {state.versions.length === 0 && <p className="quiet">{none}</p>}
          <VersionList
            copy={copy}
            onSelect={(one) => setChosen(pairEndingAt(one, story, all))}
            selected={pair.after}
            state={state}
          />
        </div>
        <div className="stack">
          {all.length > 1 && (
            <Comparison all={all} onPair={setChosen} onRestore={onRestore} pair={pair} />
          )}
          <EventTable known={known} records={records} state={state} />
        </div>
      </div>
    </>
  );
}

/** What was not saved yet beside the last version; where that is nothing, the last two versions. */
function firstPair(story: Story, all: readonly Compared[]): Pair {
  const pair = pairEndingAt(all.at(-1)?.id ?? workingCopyId, story, all);
  const [before, after] = [pair.before, pair.after].map((id) => all.find((one) => one.id === id));
  return before && after && areSame(before, after) ? pairEndingAt(pair.before, story, all) : pair;
}

/** A text and the one that it grew from; where that is not here, the one before it. */
function pairEndingAt(after: string, { state, copy }: Story, all: readonly Compared[]): Pair {
  const version = state.versions.find(({ hash }) => hash === after);
  const parents = version ? version.record.parents : (copy?.parents ?? []);
  const at = all.findIndex(({ id }) => id === after);
  const parent = all.find(({ id }) => parents.includes(id)) ?? all[at - 1];
  return { before: parent?.id ?? after, after };
}

/** The name of the draft, and the way back to the list. */
export function DraftHead({ story: { copy, state } }: { readonly story: Story }) {
  const desk = useDeskTexts();
  const last = state.versions.at(-1)?.record.body;
  const text = copy?.text ?? last?.texts[last.channel] ?? '';
  return (
    <PageHead
      before={
        <a aria-label={desk.toList} className="crumb" href="#draf">
          <Icon className="icon-back" name="right" />
          {desk.drafts}
        </a>
      }
      title={titleOf(text) || desk.untitled}
    />
  );
}
