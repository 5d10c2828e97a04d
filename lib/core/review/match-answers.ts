import type { DraftState, NumberedVersion } from '../records/fold.ts';
import { type ChatAnswer, readChatAnswers } from './chat-answers.ts';

/** Why an answer is not recorded. */
export type AnswerProblem = 'unknown' | 'ambiguous' | 'no-reason' | 'known';

/** An answer with the name of who gave it. */
export interface NamedAnswer {
  readonly answer: ChatAnswer;
  readonly from: string;
  readonly version: NumberedVersion;
}

/** What an answer turned out to be: one that can be recorded, or why it cannot. */
export type MatchedAnswer =
  | ({ readonly kind: 'answer' } & NamedAnswer)
  | { readonly kind: 'problem'; readonly problem: AnswerProblem; readonly code: string };

/**
 * Reads the answers about one draft from what was pasted. None is guessed: a code has to begin the hash
 * of one version, and changes have to be named.
 *
 * @param from Who answered, where the chat does not say so.
 */
export const matchAnswers = (
  pasted: string,
  from: string,
  state: DraftState,
): readonly MatchedAnswer[] =>
  readChatAnswers(pasted).map((answer) => match(answer, answer.sender ?? from, state));

function match(answer: ChatAnswer, from: string, state: DraftState): MatchedAnswer {
  const { code, outcome, reason } = answer;
  const problem = (why: AnswerProblem) => ({ kind: 'problem', problem: why, code }) as const;
  const [version, ...others] = state.versions.filter(({ hash }) =>
    hash.startsWith(code.toLowerCase()),
  );
  if (!version) return problem('unknown');
  if (others.length > 0) return problem('ambiguous');
  if (outcome === 'changes-requested' && reason === '') return problem('no-reason');
  const named = { answer, from, version };
  return isRecorded(named, state) ? problem('known') : { kind: 'answer', ...named };
}

/** Whether these very words of the same person about the same version are noted already. */
export const isRecorded = (
  { answer, from, version }: NamedAnswer,
  { decisions }: Pick<DraftState, 'decisions'>,
): boolean =>
  decisions.some(
    ({ record: { body } }) =>
      body.version === version.hash &&
      body.recorded?.from === from &&
      body.recorded.words === answer.words,
  );
