import { useMemo, useState } from 'react';
import type { DoWithDraft, DraftDeed } from '@/components/desk/draft-deeds.tsx';
import { useReuseTexts } from '@/components/desk/use-reuse-texts.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { addressOf, promptAddressOfDraft } from './route.ts';
import type { Services } from './services.ts';
import type { Desk } from './use-desk.ts';
import type { Printing } from './use-printing.ts';

/** A draft about which a dialog asks. */
export interface Asked {
  readonly deed: 'plan' | 'phone';
  readonly draft: WorkingCopy;
  readonly openedAt: Date;
}

/** What the person does with a draft from wherever it is shown. */
export function useDraftDeeds({ stores }: Services, desk: Desk, print: Printing['print']) {
  const texts = useReuseTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const act = useMemo<DoWithDraft>(() => {
    const deeds: Readonly<Record<DraftDeed, (id: string) => Promise<Result<unknown, Failure>>>> = {
      plan: (id) => ask('plan', stores.copies.get(id)),
      ...places,
      async phone(id) {
        const saved = await stores.versions.save(id, { cause: 'share' });
        if (saved.ok || saved.failure.code === 'draft.missing') return send(id);
        const act = () => {
          desk.say(null);
          void send(id).then(tellFailure);
        };
        desk.say({
          kind: 'failure',
          code: 'version.not-kept',
          goOn: { words: texts.withoutVersion, act },
        });
        return succeed(null);
      },
      async print(id) {
        await print([id]);
        return succeed(null);
      },
      async duplicate(id) {
        const made = await stores.reuse.copy(id, 'duplicate');
        if (made.ok) location.hash = addressOf(made.value);
        return made;
      },
      async template(id) {
        const made = await stores.reuse.copy(id, 'template');
        const copy = made.ok ? await stores.copies.get(made.value) : made;
        const words = copy.ok && texts.templateMade(titleOf(copy.value.text) || texts.untitled);
        if (words) desk.say({ kind: 'told', words });
        return copy;
      },
    };
    const send = (id: string) => ask('phone', stores.copies.get(id));
    function tellFailure(done: Result<unknown, Failure>) {
      if (!done.ok) desk.say({ kind: 'failure', code: done.failure.code });
    }
    async function ask(deed: Asked['deed'], getting: Promise<Result<WorkingCopy, Failure>>) {
      const got = await getting;
      if (got.ok) setAsked({ deed, draft: got.value, openedAt: new Date() });
      return got;
    }
    return async (deed, id) => tellFailure(await deeds[deed](id));
  }, [stores, desk, texts, print]);
  return { act, asked, close: () => setAsked(null) };
}

/** Deeds that have a page of their own. */
const places = {
  review: (id) => open(`${addressOf(id)}/tinjauan`),
  share: (id) => open(`${addressOf(id)}/bagikan`),
  correct: (id) => open(`#koreksi/unggahan/${id}`),
  prompt: (id) => open(promptAddressOfDraft(id)),
} satisfies Partial<Record<DraftDeed, (id: string) => Promise<Result<null, Failure>>>>;

async function open(address: string) {
  location.hash = address;
  return succeed(null);
}
