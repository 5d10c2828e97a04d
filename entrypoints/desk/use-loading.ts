import { useMemo, useState } from 'react';
import type { ComposerOffer } from '@/components/desk/composer-choice.tsx';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { Services } from './services.ts';
import type { Desk } from './use-desk.ts';

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

export function useLoading({ send }: Services, { say }: Desk): Loading {
  const [question, setQuestion] = useState<Question | null>(null);
  const acts = useMemo(() => {
    return {
      async begin(prepare: () => Promise<Result<WorkingCopy, Failure>>) {
        say(null);
        const prepared = await prepare();
        if (!prepared.ok) return say({ kind: 'failure', code: prepared.failure.code });
        const draft = prepared.value;
        const found = await findComposers(send);
        if (found.ok) setQuestion({ draft, composers: found.value, isLoading: false });
        else say({ kind: 'failure', code: found.failure.code, text: draft.text });
      },
      async load(asked: Question, { tabId, site }: ComposerOffer) {
        if (asked.isLoading) return;
        setQuestion({ ...asked, isLoading: true });
        const { draft } = asked;
        const loaded = await send('loadIntoComposer', { tabId, draft });
        setQuestion(null);
        if (loaded.ok) say({ kind: 'loaded', site });
        else say({ kind: 'failure', code: loaded.failure.code, text: draft.text });
      },
      cancel: () => setQuestion(null),
    };
  }, [send, say]);
  return { question, ...acts };
}

async function findComposers(
  send: Services['send'],
): Promise<Result<Question['composers'], Failure>> {
  const found = await send('findComposers', null);
  if (!found.ok) return found;
  const [first, ...others] = found.value;
  if (!first) return fail({ code: 'composer.none-open' });
  return succeed([first, ...others] as const);
}
