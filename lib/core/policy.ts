import type { OfficeId } from './audience/office-ids.ts';
import type { PostKind } from './post-kind.ts';
import type { Retention } from './retention.ts';
import type { Severity } from './severity.ts';

/** The time of an election, as the office set it. */
export interface ElectionMode {
  readonly isOn: boolean;
  /** First and last day, `YYYY-MM-DD`; null: from now on, until it is switched off. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Readers that an office describes by itself. */
export interface OwnReaders {
  /** Who reads, as they are called in a post: `nelayan`, `orang tua siswa`. */
  readonly who: readonly string[];
  /** What they need to know, each with words that answer it. */
  readonly needs: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** Words that they do not know, each with one that they do. */
  readonly hardWords: readonly { readonly word: string; readonly plain: string }[];
  /** The longest sentence that they read with ease, in words. */
  readonly longestSentence: number;
}

/** Through whose hands a post goes before it is ready. Who writes it is always the first. */
export interface Stages {
  /** Whether its must points are settled before somebody else is asked. */
  readonly selfCheck: boolean;
  /** Whether somebody else has to approve it. */
  readonly editor: boolean;
  /** When the person in charge has to approve it too. */
  readonly responsible: 'never' | 'high-risk' | 'always';
}

/** What an office decided about one entry of the catalogue. One that cites a law stays as it is. */
export interface RuleChoice {
  /** Code of the rule, and of the question of the same code. */
  readonly code: string;
  readonly isOn: boolean;
  /** Null: as heavy as the catalogue says. */
  readonly severity: Severity | null;
}

/** A word or phrase that an office does not want to write. */
export interface OwnWord {
  readonly word: string;
  /** What is written instead; empty where the writer finds it. */
  readonly plain: string;
}

/** A question that an office puts to whoever writes. */
export interface OwnQuestion {
  readonly ask: string;
  readonly why: string;
  readonly severity: Severity;
  /** Null: asked of every post. */
  readonly kind: PostKind | null;
}

/** How an office says that AI helped with a text. */
export interface AiLabel {
  readonly text: string;
  /** Whether a text of which AI wrote a part has to carry it. */
  readonly isRequired: boolean;
}

/** What an office sets for itself. Nothing of it is a constant of the program. */
export interface Policy {
  /** Name of the office, as it signs. Empty while nobody wrote it. */
  readonly office: string;
  /** Whom it writes for. */
  readonly audience: string;
  /** The office whose readers the hints know, one of `audience/offices`; `own`: as described below; null: nobody chose. */
  readonly readers: OfficeId | 'own' | null;
  /** Readers in the words of the office itself; used where `readers` is `own`. */
  readonly ownReaders: OwnReaders;
  readonly region: string;
  /** The least readability that its readers need, as the check measures it. */
  readonly readingTarget: number;
  /** Telephone and WhatsApp numbers of the office, as they are written. */
  readonly numbers: readonly string[];
  /** Short numbers for help and emergencies. */
  readonly helplines: readonly string[];
  /** Domains that count as official, with everything below them. */
  readonly domains: readonly string[];
  /** Official accounts, without `@`. */
  readonly handles: readonly string[];
  /** What the office stands for. */
  readonly values: readonly string[];
  readonly election: ElectionMode;
  /** Address of the office's own page for reviewers, `viewer.html`; empty where it has none, and then there are no links. */
  readonly viewer: string;
  /** How long posts are kept; nothing is removed by it before a person has seen the list and said so. */
  readonly retention: Retention;
  readonly stages: Stages;
  /** For how many days an approval holds. */
  readonly approvalDays: number;
  /** After how many days who has not acted is reminded once more. */
  readonly remindDays: number;
  /** People in charge without keys of their own, whose answers somebody notes for them. */
  readonly responsibles: readonly string[];
  /** Entries of the catalogue that are off or weigh otherwise here; every other one is as it is written. */
  readonly ruleChoices: readonly RuleChoice[];
  readonly ownWords: readonly OwnWord[];
  readonly ownQuestions: readonly OwnQuestion[];
  readonly aiLabel: AiLabel;
}

/** As it is before an office sets anything. */
export const defaultPolicy: Policy = {
  office: '',
  audience: 'warga',
  region: '',
  readers: null,
  ownReaders: { who: [], needs: [], hardWords: [], longestSentence: 20 },
  readingTarget: 60,
  numbers: [],
  helplines: ['112', '119', '129', '1708'],
  domains: ['go.id', 'desa.id'],
  handles: [],
  values: [],
  election: { isOn: false, from: null, to: null },
  viewer: '',
  retention: { published: null, unpublished: null },
  stages: { selfCheck: true, editor: true, responsible: 'high-risk' },
  approvalDays: 7,
  remindDays: 2,
  responsibles: [],
  ruleChoices: [],
  ownWords: [],
  ownQuestions: [],
  aiLabel: { text: 'Draf dibantu AI, disunting dan diperiksa [instansi].', isRequired: false },
};

/** Whether it is the time of an election on a day; a day that is not known counts as within. */
export function isElectionTime({ election }: Policy, today: string | null): boolean {
  const { isOn, from, to } = election;
  if (!isOn || today === null) return isOn;
  return (from === null || from <= today) && (to === null || today <= to);
}

/** Whether a number, however it is written, is one of the office or a helpline. */
export function isOfficialNumber({ numbers, helplines }: Policy, written: string): boolean {
  const digits = dialled(written);
  return digits !== '' && [...numbers, ...helplines].some((known) => dialled(known) === digits);
}

/** The digits that are dialled within the country: `+62 812-…` is `0812…`. */
const dialled = (written: string): string => written.replace(/\D/gu, '').replace(/^62/u, '0');

/** Whether a host is an official domain or lies below one. */
export function isOfficialHost({ domains }: Policy, host: string): boolean {
  const asked = host.toLowerCase();
  return domains.some((domain) => {
    const known = domain.toLowerCase();
    return asked === known || asked.endsWith(`.${known}`);
  });
}

/** Whether an account, with or without `@`, is one of the office. */
export function isOfficialHandle({ handles }: Policy, handle: string): boolean {
  const asked = nameOf(handle);
  return handles.some((known) => nameOf(known) === asked);
}

const nameOf = (handle: string): string => handle.replace(/^@/u, '').toLowerCase();
