import type { PostKind } from '../post-kind.ts';
import { type FactId, factIds } from './form.ts';

/** What each fact is called in a prompt, which is in Indonesian as the post is. */
export const factNames: Readonly<Record<FactId, string>> = {
  what: 'apa',
  who: 'siapa',
  when: 'kapan',
  where: 'di mana',
  how: 'syarat atau cara',
  cost: 'biaya',
  contact: 'kontak',
  source: 'sumber',
};

const always: readonly FactId[] = ['what', 'source'];
/** Facts without which an AI would have to invent something, by the kind of post. */
const needed: Readonly<Record<PostKind, readonly FactId[]>> = {
  service: factIds,
  announcement: ['what', 'who', 'when', 'where', 'contact', 'source'],
  campaign: ['what', 'how', 'source'],
  hazard: ['what', 'when', 'where', 'how', 'contact', 'source'],
  clarification: ['what', 'source'],
  activity: ['what', 'who', 'when', 'where', 'source'],
  achievement: ['what', 'when', 'source'],
  greeting: ['what'],
  profile: ['what', 'source'],
};

export const factsNeededFor = (kind: PostKind | null): readonly FactId[] =>
  kind === null ? always : needed[kind];
