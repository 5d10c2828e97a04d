import { type Fact, findFact } from '../audience/facts.ts';
import { isElectionTime, type Policy } from '../policy.ts';
import { readPostToCheck } from '../post-to-check.ts';
import type { Post } from '../text/post.ts';
import { titleOf } from '../title-of.ts';
import type { WorkingCopy } from '../working-copy.ts';
import { beginForm } from './begin.ts';
import type { FactId, PromptForm } from './form.ts';

type Draft = Pick<WorkingCopy, 'text' | 'channel' | 'selfCheck' | 'details'>;

/** What of a text answers each question, read as the check reads it. Who and the source only a person knows. */
const signs: Readonly<Partial<Record<FactId, readonly Fact[]>>> = {
  when: ['day', 'hour', 'deadline'],
  where: ['place', 'street'],
  how: ['bring', 'way'],
  cost: ['cost', 'sum'],
  contact: ['contact', 'phone'],
};

/**
 * A form with what a draft tells: its channel, its kind, its text to be worded anew, and the sentences that
 * hold its facts. The facts are offered for a person to mend, never taken as true.
 *
 * @param today The day, `YYYY-MM-DD`.
 */
export function formOfDraft(draft: Draft, policy: Policy, today: string): PromptForm {
  const { text, channel, selfCheck, details } = draft;
  const post = readPostToCheck(text, channel, { policy, kind: selfCheck.kind, today });
  const form = beginForm(policy);
  return {
    ...form,
    office: details.office || form.office,
    channel,
    kind: post.kind,
    basis: text.trim(),
    background: titleOf(text),
    facts: {
      ...form.facts,
      ...Object.fromEntries(
        Object.entries(signs).map(([id, facts]) => [id, sentencesWith(post, facts)]),
      ),
    },
    limits: isElectionTime(policy, today) ? 'Masa pemilu: tanpa nama dan wajah calon' : '',
  };
}

/** So many sentences of one fact are enough to begin with. */
const mostSentences = 2;

/** The sentences of a text in which one of these facts stands. */
function sentencesWith(post: Post, facts: readonly Fact[]): string {
  const places = facts.flatMap((fact) => findFact(post, fact));
  return post.sentences
    .filter(({ start, end }) => places.some((place) => place.start >= start && place.end <= end))
    .slice(0, mostSentences)
    .map(({ start, end }) => post.text.slice(start, end).trim())
    .join(' ');
}
