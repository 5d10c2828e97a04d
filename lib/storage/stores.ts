import type { Failure } from '../core/failure.ts';
import { isoDateOf } from '../core/iso-date.ts';
import { measureDraft } from '../core/measure-draft.ts';
import type { NamedRecord } from '../core/records/record.ts';
import type { Result } from '../core/result.ts';
import type { NamedAnswer } from '../core/review/match-answers.ts';
import { type Added, addRecords } from './add-records.ts';
import { AiConnections } from './ai-connections.ts';
import { AiGateStore } from './ai-gate.ts';
import { Approvals } from './approvals.ts';
import { Archive } from './archive.ts';
import { Bin } from './bin.ts';
import { Bundles } from './bundles.ts';
import { Corrections } from './corrections/corrections.ts';
import { UnsentCases } from './corrections/unsent-cases.ts';
import { databaseName, openDatabase } from './database.ts';
import { DraftList } from './draft-list.ts';
import { Expiry } from './expiry.ts';
import { Files } from './files.ts';
import { Imports } from './imports.ts';
import { type KeyRing, noKey } from './lock/key-ring.ts';
import { Merges } from './merges.ts';
import { noteAnswers } from './note-answers.ts';
import { OpenMember } from './people/open-member.ts';
import { People } from './people/people.ts';
import { Plans } from './plans.ts';
import { readPolicy } from './policy-choice.ts';
import { PolicyPacks } from './policy-packs.ts';
import { PromptLibrary } from './prompt-library.ts';
import { Prompts } from './prompts.ts';
import { Register } from './register.ts';
import { Remarks } from './remarks.ts';
import { Reuse } from './reuse.ts';
import { Reviews } from './reviews.ts';
import { Seen } from './seen.ts';
import type { Surroundings } from './surroundings.ts';
import { type Tagging, tagDrafts } from './tag-drafts.ts';
import { Versions } from './versions.ts';
import { WorkingCopies } from './working-copies.ts';

/** Everything that is kept of the drafts on this computer. */
export interface Stores {
  readonly copies: WorkingCopies;
  readonly versions: Versions;
  readonly bin: Bin;
  readonly bundles: Bundles;
  readonly list: DraftList;
  readonly files: Files;
  readonly merges: Merges;
  readonly prompts: Prompts;
  readonly promptLibrary: PromptLibrary;
  readonly remarks: Remarks;
  readonly reviews: Reviews;
  readonly corrections: Corrections;
  readonly unsentCases: UnsentCases;
  readonly seen: Seen;
  readonly plans: Plans;
  readonly reuse: Reuse;
  readonly ai: AiGateStore;
  readonly aiConnections: AiConnections;
  readonly approvals: Approvals;
  readonly archive: Archive;
  readonly expiry: Expiry;
  readonly people: People;
  readonly imports: Imports;
  readonly register: Register;
  readonly packs: PolicyPacks;
  /** {@link tagDrafts} */
  readonly tag: (
    ids: readonly string[],
    tagging: Tagging,
  ) => Promise<Result<readonly string[], Failure>>;
  /** {@link noteAnswers} */
  readonly noteAnswers: (
    draft: string,
    answers: readonly NamedAnswer[],
  ) => Promise<Result<number, Failure>>;
  /** {@link addRecords} */
  readonly add: (
    records: readonly NamedRecord[],
    isAsked?: boolean,
  ) => Promise<Result<Added, Failure>>;
}

export const createStores = (around: Surroundings): Stores => ({
  copies: new WorkingCopies(around),
  versions: new Versions(around),
  bin: new Bin(around),
  bundles: new Bundles(around),
  list: new DraftList(around),
  files: new Files(around),
  merges: new Merges(around),
  prompts: new Prompts(around),
  promptLibrary: new PromptLibrary(around),
  remarks: new Remarks(around),
  reviews: new Reviews(around),
  corrections: new Corrections(around),
  unsentCases: new UnsentCases(around),
  seen: new Seen(around),
  plans: new Plans(around),
  reuse: new Reuse(around),
  ai: new AiGateStore(around),
  aiConnections: new AiConnections(around),
  approvals: new Approvals(around),
  archive: new Archive(around),
  expiry: new Expiry(around),
  people: new People(around),
  imports: new Imports(around),
  register: new Register(around),
  packs: new PolicyPacks(around, new People(around)),
  tag: (ids, tagging) => tagDrafts(around, ids, tagging),
  noteAnswers: (draft, answers) => noteAnswers(around, draft, answers),
  add: (records, isAsked) => addRecords(around, records, isAsked),
});

/** What is around the stores of this extension: its database, the clock, and the policy of the office. */
export const ourSurroundings = (
  keys: KeyRing = noKey,
  member: OpenMember = new OpenMember(),
): Surroundings => ({
  database: openDatabase(databaseName, keys, member),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  async measuring() {
    const [policy, today] = [await readPolicy(), isoDateOf(new Date())];
    return (copy) => measureDraft(copy, policy, today);
  },
  policy: readPolicy,
});
