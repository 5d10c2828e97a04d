import { believedCases, type CaseLine, type CaseRecord } from '../../core/correction/case-line.ts';
import {
  believedCorrections,
  type Correction,
  standingPublications,
} from '../../core/correction/outcome.ts';
import { isOpen } from '../../core/correction/stage.ts';
import type { KnownPeople } from '../../core/review/known-people.ts';
import { titleOf } from '../../core/title-of.ts';
import { readHistory } from '../draft-records.ts';
import { circleOf } from '../people/circle.ts';
import { readRow } from '../read-row.ts';
import type { Within } from '../surroundings.ts';
import { readCases } from './read-cases.ts';

type Reading = Pick<Within, 'database' | 'now'>;

/** A draft that is named from another one. */
export interface NamedPost {
  readonly draft: string;
  readonly title: string;
  /** False where it was removed for good: then only what was noted of it is left. */
  readonly isHere: boolean;
  /** Address of its post, where one was given. */
  readonly url: string | null;
}

/** A case, how it came to be as it is, and the post that it is about. */
export interface CaseStory {
  readonly line: CaseLine;
  /** Every believed state of it, oldest first. */
  readonly history: readonly CaseRecord[];
  /** Null for a claim that others spread. */
  readonly wrong: NamedPost | null;
  /** Whether a draft lies under its id, be it in the bin. */
  readonly hasDraft: boolean;
}

/** What there is to say of a draft besides its own text. */
export interface PostStory {
  /** It came out and was not withdrawn everywhere. */
  readonly isOut: boolean;
  readonly corrections: readonly {
    readonly correction: Correction;
    readonly by: NamedPost | null;
  }[];
  /** The case that this draft answers, and the post that it is about. */
  readonly answers: CaseStory | null;
  /** Open cases about this post. */
  readonly open: readonly CaseLine[];
}

export async function readCaseStory(within: Reading, id: string): Promise<CaseStory | null> {
  const { known } = await circleOf(within.database);
  return storyOf(within, id, known);
}

async function storyOf(within: Reading, id: string, known: KnownPeople): Promise<CaseStory | null> {
  const { database } = within;
  const [line] = await readCases(within, known, [id]);
  if (!line) return null;
  const { state } = await readHistory(database, id);
  const { wrong } = line.record.record.body;
  return {
    line,
    history: believedCases(state, known),
    wrong: wrong && (await nameOf(within, wrong)),
    hasDraft: (await database.workingCopies.get(id)) !== undefined,
  };
}

export async function readPostStory(within: Reading, draft: string): Promise<PostStory> {
  const { database } = within;
  const { state } = await readHistory(database, draft);
  const copy = readRow(await database.workingCopies.get(draft));
  const noted = copy.ok ? copy.value.selfCheck.publication : null;
  const { known } = await circleOf(database);
  const isNotedOnly = state.publications.length === 0 && noted !== null && !noted.isPlanned;
  const corrections: PostStory['corrections'][number][] = [];
  for (const correction of believedCorrections(state, known)) {
    const { by } = correction.record.body;
    const named = by && { draft: by.draft, title: '', url: by.url };
    corrections.push({ correction, by: named && (await nameOf(within, named)) });
  }
  const about = (await readCases(within, known)).filter(
    ({ record, stage }) => isOpen(stage) && record.record.body.wrong?.draft === draft,
  );
  return {
    isOut: isNotedOnly || standingPublications(state, known).length > 0,
    corrections,
    answers: state.cases.length > 0 ? await storyOf(within, draft, known) : null,
    open: about,
  };
}

/** As the draft is called now; where it is gone, as it was noted. */
async function nameOf(
  { database }: Reading,
  noted: Pick<NamedPost, 'draft' | 'title' | 'url'>,
): Promise<NamedPost> {
  const { draft, title, url } = noted;
  const copy = readRow(await database.workingCopies.get(draft));
  if (!copy.ok) return { draft, title, url, isHere: false };
  const { text, selfCheck } = copy.value;
  return { draft, title: titleOf(text), isHere: true, url: selfCheck.publication?.url ?? url };
}
