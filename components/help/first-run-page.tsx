import { type FormEvent, useState } from 'react';
import type { Language } from '@/lib/core/local.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { PageHead } from '../desk/page-head.tsx';
import { Notice } from '../notice.tsx';
import { answersOf } from './first-run-answers.ts';
import { FirstRunQuestions } from './first-run-questions.tsx';
import { PermissionList } from './permission-list.tsx';
import { useHelpTexts } from './use-help-texts.ts';

interface Props {
  /** Undefined while it is not read yet. */
  readonly policy: Policy | undefined;
  readonly onSave: (policy: Policy) => Promise<void>;
  readonly onLanguage: (language: Language) => void;
  /** Goes on: to the practice, or past it. */
  readonly onDone: (next: 'practice' | 'desk') => void;
}

/** Three questions for somebody who has just installed us, and what the browser allows. All may be skipped. */
export function FirstRunPage({ policy, onSave, onLanguage, onDone }: Props) {
  const { firstRun: words } = useHelpTexts();
  const [isRefused, setRefused] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const next = submitter?.getAttribute('value') === 'desk' ? 'desk' : 'practice';
    const answered = policy && answersOf(new FormData(event.currentTarget), policy);
    setRefused(false);
    try {
      if (answered) await onSave(answered);
      onDone(next);
    } catch {
      setRefused(true);
    }
  };
  return (
    <>
      <PageHead title={words.title} />
      <p className="quiet bin-note">{words.note}</p>
      {policy && (
        <form className="first-run" noValidate onSubmit={(event) => void submit(event)}>
          <FirstRunQuestions onLanguage={onLanguage} policy={policy} />
          <section className="stack-tight allowed">
            <h2>{words.permissions}</h2>
            <PermissionList />
          </section>
          <div className="stack">
            {isRefused && <Notice code="settings.not-kept" />}
            <div className="row">
              <button className="btn btn-primary" type="submit" value="practice">
                {words.begin}
              </button>
              <button className="btn btn-quiet" type="submit" value="desk">
                {words.skip}
              </button>
            </div>
            <p className="small quiet">{words.later}</p>
          </div>
        </form>
      )}
    </>
  );
}
