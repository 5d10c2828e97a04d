import type { GateView, GateWishes } from '@/components/ai-gate/gate-view.ts';
import { answers } from '@/components/check/sayings.ts';
import { fitAbout } from '@/lib/core/ai-gate/checked.ts';
import { withLabel } from '@/lib/core/ai-gate/label.ts';
import { tick, untick } from '@/lib/core/ai-gate/ticks.ts';
import type { Channel } from '@/lib/core/channel.ts';
import { withText } from '@/lib/core/channel-texts.ts';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import { readPost } from '@/lib/core/text/post.ts';
import type { DraftSession } from '@/lib/keeping/draft-session.ts';
import type { Stores } from '@/lib/storage/stores.ts';

interface Around {
  readonly id: string;
  /** The channel whose text is looked at. */
  readonly shown: Channel;
  readonly session: DraftSession;
  readonly stores: Pick<Stores, 'ai'>;
  readonly view: GateView;
}

/** What a person does at the gate, but for the facts, which are kept while they are written. */
export function gateDeeds({
  id,
  shown,
  session,
  stores: { ai },
  view,
}: Around): Omit<GateWishes, 'onFacts'> {
  const now = () => new Date().toISOString();
  return {
    onAnswer(option, note) {
      if (!view.declaration) return;
      const say = answers(view.declaration, option, note);
      session.edit({ selfCheck: say(session.getState().selfCheck) });
    },
    async onPaste({ text, tool, prompt }) {
      // What was typed last is the text beside which the other one is put.
      await session.flush();
      const provenance = { tool, prompt, provider: '', model: '', facts: '' };
      return codeOf(await ai.receive(id, { text, channel: shown, ...provenance }));
    },
    onTick: async (claim, source, by) =>
      codeOf(await ai.change(id, (gate) => tick(gate, claim, { source, by, at: now() }))),
    onUntick: async (claim) => codeOf(await ai.change(id, (gate) => succeed(untick(gate, claim)))),
    async onFit(by) {
      if (by?.trim() === '') return 'claim.no-checker';
      const post = readPost(view.text, shown, { policy: view.policy });
      const fit = by === null ? null : { by: by.trim(), at: now(), about: fitAbout(post) };
      return codeOf(await ai.change(id, (gate) => succeed({ ...gate, fit })));
    },
    onLabel(label) {
      const texts = session.getState();
      session.edit(withText(texts, shown, withLabel(view.text, label)));
      void ai.change(id, (gate) => succeed({ ...gate, label: { text: label, at: now() } }));
    },
  };
}

const codeOf = (done: Result<unknown, Failure>): FailureCode | null =>
  done.ok ? null : done.failure.code;
