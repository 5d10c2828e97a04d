import { useId, useState } from 'react';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { decisionPlace, type RemarkState } from '@/lib/core/review/unsent-remark.ts';
import { codeOf, nameOf } from '../history/version-name.ts';
import type { Deciding, Writing } from './review-wishes.ts';
import { useReviewTexts } from './use-review-texts.ts';
import { useSending } from './use-sending.ts';

const outcomes = ['approved', 'changes-requested', 'held'] as const;

interface Props {
  readonly version: NumberedVersion;
  readonly writing: Writing;
  /** Whether whoever writes here wrote this version. */
  readonly isOwn: boolean;
  /** Whether this profile has a key to sign with. */
  readonly hasKey: boolean;
  readonly onDecide: (version: string, deciding: Deciding) => Promise<void>;
}

/** The person's decision about exactly one version. */
export function DecisionForm({ version, writing, isOwn, hasKey, onDecide }: Props) {
  const words = useReviewTexts();
  const id = useId();
  const [isOwnNoted, setOwnNoted] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const { isSending, send } = useSending();
  const { outcome, text: comment, write } = useWritten(version, writing);
  const problem = problemOf(outcome, comment, words);
  const isRefused = isOwn && !isOwnNoted;
  return (
    <form
      aria-labelledby={id}
      className="decide"
      onSubmit={(event) => {
        setChecked(true);
        if (!outcome || problem || isRefused) return event.preventDefault();
        send(event, async () => {
          await onDecide(version.hash, { outcome, comment: comment.trim(), isOwnNoted });
          setChecked(false);
        });
      }}
    >
      <h2 id={id}>
        {words.yours(nameOf(version))} <span className="hash faint">{codeOf(version.hash)}</span>
      </h2>
      <Choices chosen={outcome} onChoose={(chosen) => write({ outcome: chosen })} />
      <Comment
        comment={comment}
        error={isChecked ? problem : null}
        isReadOnly={isSending}
        onText={(text) => write({ text })}
      />
      {isOwn && <OwnVersion isNoted={isOwnNoted} isRefused={isChecked} onNote={setOwnNoted} />}
      <div className="row">
        <button aria-disabled={isSending} className="btn btn-primary" type="submit">
          {words.decide}
        </button>
        <span className="caption">
          {hasKey ? words.signed : words.unsigned}{' '}
          {!hasKey && <a href="#orang">{words.toPeople}</a>}
        </span>
      </div>
    </form>
  );
}

/** What was written, as it was kept; what was chosen for another version is not chosen for this one. */
function useWritten({ hash }: NumberedVersion, { states, onWrite }: Writing) {
  const kept = states[decisionPlace];
  const outcome = kept?.version === hash ? kept.outcome : null;
  const text = kept?.text ?? '';
  const write = (change: Partial<Pick<RemarkState, 'outcome' | 'text'>>) =>
    onWrite(decisionPlace, {
      version: hash,
      anchor: null,
      replacement: null,
      outcome,
      text,
      ...change,
    });
  return { outcome, text, write };
}

function problemOf(
  outcome: RemarkState['outcome'],
  comment: string,
  words: ReturnType<typeof useReviewTexts>,
): string | null {
  if (!outcome) return words.choose;
  if (outcome === 'approved' || comment.trim() !== '') return null;
  return outcome === 'held' ? words.needsReason : words.needsNote;
}

interface ChoicesProps {
  readonly chosen: RemarkState['outcome'];
  readonly onChoose: (outcome: Deciding['outcome']) => void;
}

function Choices({ chosen, onChoose }: ChoicesProps) {
  const words = useReviewTexts();
  const name = useId();
  return (
    <fieldset aria-label={words.decisions} className="stack-tight">
      {outcomes.map((outcome) => (
        <label className="option" key={outcome}>
          <input
            checked={chosen === outcome}
            className="tick"
            name={name}
            onChange={() => onChoose(outcome)}
            type="radio"
            value={outcome}
          />
          <span>{words.choices[outcome]}</span>
          {outcome === 'approved' && <span className="hint">{words.approvedHint}</span>}
        </label>
      ))}
    </fieldset>
  );
}

interface CommentProps {
  readonly comment: string;
  readonly error: string | null;
  readonly isReadOnly: boolean;
  readonly onText: (text: string) => void;
}

function Comment({ comment, error, isReadOnly, onText }: CommentProps) {
  const words = useReviewTexts();
  const id = useId();
  return (
    <div className="stack-tight">
      <label className="label" htmlFor={id}>
        {words.comment}
      </label>
      <textarea
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error !== null}
        className={error ? 'field field-invalid' : 'field'}
        id={id}
        onChange={(event) => onText(event.currentTarget.value)}
        readOnly={isReadOnly}
        rows={2}
        value={comment}
      />
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface OwnProps {
  readonly isNoted: boolean;
  readonly isRefused: boolean;
  readonly onNote: (isNoted: boolean) => void;
}

function OwnVersion({ isNoted, isRefused, onNote }: OwnProps) {
  const words = useReviewTexts();
  return (
    <div className="stack-tight">
      <p className="small" role={isRefused && !isNoted ? 'alert' : undefined}>
        {words.ownVersion}
      </p>
      <label className="option">
        <input
          checked={isNoted}
          className="tick"
          onChange={({ target }) => onNote(target.checked)}
          type="checkbox"
        />
        <span className="small">{words.noteOwn}</span>
      </label>
    </div>
  );
}
