import { fullNameOf } from '@/components/history/version-name.ts';
import type { ReviewWishes } from '@/components/review/review-wishes.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { decisionPlace, type Hand, remarkPlace } from '@/lib/core/review/unsent-remark.ts';
import type { ReviewTexts } from '@/lib/i18n/review-messages.ts';
import type { RemarkSession } from '@/lib/keeping/remark-session.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import type { Desk } from '../use-desk.ts';

/** Whose review it is, and how a deed is told. */
interface Around {
  readonly id: string;
  readonly hand: Hand;
  readonly desk: Desk;
  readonly texts: ReviewTexts;
}

/** What can be done on the page of a review: each deed is told, and what fails stays as it was typed. */
export function reviewDeeds(
  { reviews, versions }: Stores,
  session: RemarkSession,
  { id, hand, desk, texts }: Around,
): ReviewWishes {
  const tell = <Value>(done: Result<Value, Failure>, words: string): Value | null => {
    desk.say(done.ok ? { kind: 'told', words } : { kind: 'failure', code: done.failure.code });
    return done.ok ? done.value : null;
  };
  const nameOf = async (hash: string) => {
    const history = await versions.history(id);
    const all = history.ok ? history.value.state.versions : [];
    const number = all.find((one) => one.hash === hash)?.number ?? all.length;
    return fullNameOf({ hash, number });
  };
  return {
    async onRemark({ version, anchor, text, replacement, replyTo }) {
      await session.flush();
      const isSuggestion = replacement !== null && anchor !== null;
      const written: Result<{ readonly hash: string }, Failure> = isSuggestion
        ? await reviews.suggest(id, { version, anchor, replacement, reason: text.trim() }, hand)
        : await reviews.comment(id, { version, anchor, text: text.trim(), replyTo }, hand);
      if (written.ok) session.recorded(replyTo ?? remarkPlace);
      return tell(written, isSuggestion ? texts.suggestionSent : texts.isSent)?.hash ?? null;
    },
    async onSettle(of, outcome) {
      tell(await reviews.settle(id, of, outcome), texts[outcome]);
    },
    async onReopen(of) {
      tell(await reviews.reopen(id, of), texts.reopened);
    },
    async onAccept(suggestion) {
      const accepted = await reviews.accept(id, suggestion, crypto.randomUUID());
      tell(accepted, accepted.ok ? texts.accepted(await nameOf(accepted.value.hash)) : '');
    },
    async onDecide(version, deciding) {
      await session.flush();
      const decided = await reviews.decide(id, { version, ...deciding }, hand);
      if (decided.ok) session.recorded(decisionPlace);
      const outcome = texts.outcome[deciding.outcome].toLowerCase();
      tell(decided, texts.decided(outcome, await nameOf(version)));
    },
    onSaveVersion() {
      void versions.save(id, { cause: 'saved' }).then((saved) => {
        if (!saved.ok) desk.say({ kind: 'failure', code: saved.failure.code });
      });
    },
  };
}
