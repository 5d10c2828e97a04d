import { measureCeremony } from '../ceremony.ts';
import { callingKinds } from '../post-kind.ts';
import type { Post } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import type { QuotedPlace } from './audience-view.ts';
import type { Question } from './readers.ts';
import type { Reading } from './reading.ts';
import { find, findAnswers, findTopic } from './reading.ts';

/** A question that this text makes its readers ask, and what it answers. */
export interface Asked<Kind extends Question> {
  readonly question: Kind;
  /** What of the text makes them ask; null where any text does. */
  readonly topic: QuotedPlace | null;
  /** In the order of the text; empty where it is not answered. */
  readonly answers: readonly Span[];
}

/** Which of these questions a text makes its readers ask. */
export const findAsked = <Kind extends Question>(
  reading: Reading,
  questions: readonly Kind[],
): readonly Asked<Kind>[] =>
  questions.flatMap((question) => {
    const topic = findTopic(reading, question.about);
    if (topic === undefined || !isAskedOf(question, reading)) return [];
    const answers = findAnswers(reading, question.words ?? '', question.facts ?? []);
    return [{ question, topic, answers }];
  });

function isAskedOf(question: Question, reading: Reading): boolean {
  const { kinds, besides, unless = '', isOfCeremony } = question;
  const { kind, post } = reading;
  // Where nobody knows what a post is for, it may call on its readers.
  const isKind = kind === null ? !kinds : (kinds ?? [...callingKinds]).includes(kind);
  const isTheirs = besides === undefined || find(reading, besides).length > 0;
  return (
    isKind && isTheirs && (!isOfCeremony || isCeremony(post)) && find(reading, unless).length === 0
  );
}

/** A text too short for an index is taken as it seems. */
const isCeremony = (post: Post): boolean =>
  (measureCeremony(post)?.band ?? 'ceremonial') === 'ceremonial';
