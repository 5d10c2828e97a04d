import { isScheduled } from '@/lib/core/awaited.ts';
import { succeed } from '@/lib/core/result.ts';
import type { Handlers } from '@/lib/messaging/serve.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import type { Reminders } from './reminders.ts';

type PlanHandlers = Pick<
  Handlers,
  'discardWorkingCopy' | 'notePublication' | 'followPlans' | 'findDue'
>;

/** What changes what is due, and what asks for it. */
export const createPlanHandlers = (
  { copies, bin }: Stores,
  reminders: Reminders,
): PlanHandlers => ({
  async discardWorkingCopy({ id }) {
    const discarded = await bin.discard(id);
    void reminders.check();
    return discarded;
  },
  async notePublication({ draftId, publication }) {
    const noted = await copies.notePublication(draftId, publication);
    void reminders.check();
    return noted;
  },
  async followPlans() {
    await reminders.check();
    return succeed(null);
  },
  async findDue() {
    const due = await reminders.due();
    return succeed(
      due.map(({ id, title, status }) => ({
        id,
        title: title ?? '',
        isScheduled: isScheduled({ status }),
      })),
    );
  },
});
