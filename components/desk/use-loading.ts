import { useMemo, useState } from 'react';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { News } from './bulletin.tsx';
import type { ComposerOffer } from './composer-choice.tsx';

/** A draft and the composers that could take it: the person is asked which. */
export interface Question {
  readonly draft: WorkingCopy;
  readonly composers: readonly [ComposerOffer, ...ComposerOffer[]];
  readonly isLoading: boolean;
  /** Its version could not be saved before: the person may go on without one. */
  readonly isWithoutVersion: boolean;
}

export interface Loading {
  readonly question: Question | null;
  /** Looks for open composers and asks which one gets the draft; the draft is kept first. */
  readonly begin: (prepare: () => Promise<Result<WorkingCopy, Failure>>) => Promise<void>;
  readonly load: (question: Question, composer: ComposerOffer) => Promise<void>;
  readonly cancel: () => void;
}

/** How the page that loads reaches the composers; the same functions each time. */
export interface Composers {
  readonly find: () => Promise<Result<readonly ComposerOffer[], Failure>>;
  readonly load: (
    composer: ComposerOffer,
    draft: WorkingCopy,
    isWithoutVersion: boolean,
  ) => Promise<Result<null, Failure>>;
}

const unasked = { isLoading: false, isWithoutVersion: false };

export function useLoading(composers: Composers, say: (news: News | null) => void): Loading {
  const [question, setQuestion] = useState<Question | null>(null);
  const acts = useMemo(() => {
    return {
      async begin(prepare: () => Promise<Result<WorkingCopy, Failure>>) {
        say(null);
        const prepared = await prepare();
        if (!prepared.ok) return say({ kind: 'failure', code: prepared.failure.code });
        const draft = prepared.value;
        const found = await atLeastOne(composers);
        if (found.ok) setQuestion({ ...unasked, draft, composers: found.value });
        else say({ kind: 'failure', code: found.failure.code, text: draft.text });
      },
      async load(asked: Question, composer: ComposerOffer) {
        if (asked.isLoading) return;
        setQuestion({ ...asked, isLoading: true });
        const { draft, isWithoutVersion } = asked;
        const loaded = await composers.load(composer, draft, isWithoutVersion);
        const isAskedAgain = !loaded.ok && loaded.failure.code === 'version.not-kept';
        setQuestion(isAskedAgain ? { ...asked, isWithoutVersion: true } : null);
        if (!isAskedAgain) say(newsOf(loaded, composer, draft));
      },
      cancel: () => setQuestion(null),
    };
  }, [composers, say]);
  return { question, ...acts };
}

const newsOf = (
  loaded: Result<null, Failure>,
  { site }: ComposerOffer,
  { text }: WorkingCopy,
): News =>
  loaded.ok ? { kind: 'loaded', site } : { kind: 'failure', code: loaded.failure.code, text };

async function atLeastOne({ find }: Composers): Promise<Result<Question['composers'], Failure>> {
  const found = await find();
  if (!found.ok) return found;
  const [first, ...others] = found.value;
  if (!first) return fail({ code: 'composer.none-open' });
  return succeed([first, ...others] as const);
}
