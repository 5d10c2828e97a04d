import type { Channel } from '../channel.ts';
import type { PostKind } from '../post-kind.ts';

/** What a post may tell, in the order in which a prompt lists it. */
export const factIds = [
  'what',
  'who',
  'when',
  'where',
  'how',
  'cost',
  'contact',
  'source',
] as const;
export type FactId = (typeof factIds)[number];

/** The parts of a prompt, in their order. */
export const partIds = [
  'role',
  'context',
  'facts',
  'goal',
  'audience',
  'channel',
  'tone',
  'values',
  'limits',
  'output',
] as const;
export type PartId = (typeof partIds)[number];

/** What a person fills in for a prompt. Every text is as it was typed. */
export interface PromptForm {
  readonly office: string;
  /** One or two sentences about what is going on. */
  readonly background: string;
  /** A text that there is already, to be worded anew; empty where there is none. */
  readonly basis: string;
  readonly kind: PostKind | null;
  readonly facts: Readonly<Record<FactId, string>>;
  /** The one thing that readers do after reading. */
  readonly goal: string;
  readonly readers: string;
  readonly region: string;
  /** What keeps readers from acting, or how they read. */
  readonly obstacle: string;
  /** In words; null where nobody set one. */
  readonly longestSentence: number | null;
  readonly channel: Channel;
  readonly tone: string;
  readonly values: string;
  /** Besides those that hold for every prompt. */
  readonly limits: string;
  /** Parts that were written by hand: they stand as they are, whatever is filled in. */
  readonly written: Readonly<Partial<Record<PartId, string>>>;
}

/** A field of the form that a prompt may still need. */
export type FormField =
  | Exclude<keyof PromptForm, 'facts' | 'written' | 'longestSentence' | 'basis' | 'limits'>
  | `fact-${FactId}`;

/** Before anything is filled in. */
export const emptyForm: PromptForm = {
  office: '',
  background: '',
  basis: '',
  kind: null,
  facts: { what: '', who: '', when: '', where: '', how: '', cost: '', contact: '', source: '' },
  goal: '',
  readers: '',
  region: '',
  obstacle: '',
  longestSentence: null,
  channel: 'instagram',
  tone: '',
  values: '',
  limits: '',
  written: {},
};
