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
  readonly load: (composer: ComposerOffer, draft: WorkingCopy) => Promise<Result<null, Failure>>;
}

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
        if (found.ok) setQuestion({ draft, composers: found.value, isLoading: false });
        else say({ kind: 'failure', code: found.failure.code, text: draft.text });
      },
      async load(asked: Question, composer: ComposerOffer) {
        if (asked.isLoading) return;
        setQuestion({ ...asked, isLoading: true });
        const { draft } = asked;
        const loaded = await composers.load(composer, draft);
        setQuestion(null);
        if (loaded.ok) say({ kind: 'loaded', site: composer.site });
        else say({ kind: 'failure', code: loaded.failure.code, text: draft.text });
      },
      cancel: () => setQuestion(null),
    };
  }, [composers, say]);
  return { question, ...acts };
}

async function atLeastOne({ find }: Composers): Promise<Result<Question['composers'], Failure>> {
  const found = await find();
  if (!found.ok) return found;
  const [first, ...others] = found.value;
  if (!first) return fail({ code: 'composer.none-open' });
  return succeed([first, ...others] as const);
}
