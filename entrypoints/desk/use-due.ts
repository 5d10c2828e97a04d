import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { type Told, untold } from '@/lib/core/reminders.ts';
import type { Services } from './services.ts';
import { useAnswer } from './use-answer.ts';

/** The longest time that a timer of a browser can wait, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** Planned posts whose time has come, as it comes, and of which nobody said that they know. */
export function useDue({ stores, reminders, send }: Services): readonly DraftRow[] {
  const [turn, setTurn] = useState(0);
  const [seen, setSeen] = useState<Told | null>(null);
  useEffect(() => reminders.watchSeen(setSeen), [reminders]);
  const { plans } = stores;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the next time has come
  const { value: due = [] } = useAnswer(useCallback(() => plans.due(), [plans, turn]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const answer = useAnswer(useCallback(() => plans.next(), [plans, turn]));
  // By the answer: asked again before it is there, the question would never be answered.
  useEffect(() => {
    const { value: following, failure } = answer;
    if (!following || failure) return;
    // It may end early, and the next time is the same.
    const wait = Math.max(0, Date.parse(following) - Date.now());
    const timer = setTimeout(() => setTurn((count) => count + 1), Math.min(wait, longestWait));
    return () => clearTimeout(timer);
  }, [answer]);
  const next = answer.value ?? null;
  const known = due.map(({ id, plannedAt }) => `${id} ${plannedAt}`).join();
  const hadPlans = useRef(false);
  useEffect(() => {
    const hasPlans = next !== null || known !== '';
    // The background may sleep: only who changed a plan can tell it.
    if (hasPlans || hadPlans.current) void send('followPlans', null);
    hadPlans.current = hasPlans;
  }, [send, next, known]);
  return seen ? untold(due, seen) : [];
}
