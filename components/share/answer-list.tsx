import type { MatchedAnswer } from '@/lib/core/review/match-answers.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { fullNameOf } from '../history/version-name.ts';
import { useMessages } from '../language.tsx';
import type { ChatState } from './chat-card.tsx';
import { useShareTexts } from './use-share-texts.ts';

interface Props {
  readonly state: ChatState;
  readonly onNote: () => void;
}

/** What was read from a chat, before it is recorded, with what it is worth. */
export function AnswerList({ state, onNote }: Props) {
  const { language } = useMessages();
  const words = useShareTexts().chat;
  const answers = state.kind === 'read' ? state.answers : [];
  const count = answers.filter(({ kind }) => kind === 'answer').length;
  return (
    <>
      <div role="status">
        {state.kind === 'noted' && <p>{words.noted(spokenCount(state.count, language))}</p>}
        {state.kind === 'read' && <p>{answers.length === 0 ? words.none : words.found}</p>}
      </div>
      {answers.length > 0 && (
        <ul className="small">
          {answers.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is read once and never changes
            <Answer key={at} one={one} />
          ))}
        </ul>
      )}
      {count > 0 && (
        <div className="row">
          <button className="btn btn-primary" onClick={onNote} type="button">
            {words.note(spokenCount(count, language))}
          </button>
        </div>
      )}
    </>
  );
}

function Answer({ one }: { readonly one: MatchedAnswer }) {
  const words = useShareTexts().chat;
  if (one.kind === 'problem') return <li>{words.problems[one.problem](one.code)}</li>;
  const { answer, from, version } = one;
  const told = answer.outcome === 'approved' ? words.approved : words.changes;
  return (
    <li>
      <b>{told(from, fullNameOf(version))}</b>
      {answer.reason && ` “${answer.reason}”`} <span className="faint">{words.level}</span>
    </li>
  );
}
