import type { OwnQuestion } from '@/lib/core/policy.ts';
import { postKinds } from '@/lib/core/post-kind.ts';
import { severities } from '@/lib/core/rule.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly question: OwnQuestion;
  /** From one, as it is named to who hears it. */
  readonly number: number;
  /** Whether it was just added: the person goes on in it. */
  readonly isNew: boolean;
  readonly isWrong: boolean;
  readonly onRemove: () => void;
}

/** One question of the office: what is asked, why, how heavy it is, and of which posts. */
export function OwnQuestionRow({ question, number, isNew, isWrong, onRemove }: Props) {
  const { m } = useMessages();
  const words = usePolicyTexts().question;
  const first = useFocusOnMount<HTMLInputElement>(isNew);
  return (
    <div className="own-question">
      <input
        aria-invalid={isWrong}
        aria-label={words.ask(number)}
        className="field"
        defaultValue={question.ask}
        name="questionAsk"
        placeholder={words.ask(number)}
        ref={first}
      />
      <input
        aria-label={words.why(number)}
        className="field"
        defaultValue={question.why}
        name="questionWhy"
        placeholder={words.why(number)}
      />
      <div className="row">
        <select
          aria-label={words.weight(number)}
          className="pick"
          defaultValue={question.severity}
          name="questionWeight"
        >
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {m.common.severity[severity]}
            </option>
          ))}
        </select>
        <select
          aria-label={words.kind(number)}
          className="pick"
          defaultValue={question.kind ?? ''}
          name="questionKind"
        >
          <option value="">{words.everyKind}</option>
          {postKinds.map((kind) => (
            <option key={kind} value={kind}>
              {m.check.kind.name[kind]}
            </option>
          ))}
        </select>
        <button
          aria-label={words.remove(number)}
          className="btn btn-icon btn-small push"
          onClick={onRemove}
          type="button"
        >
          <Icon name="bin" />
        </button>
      </div>
    </div>
  );
}
