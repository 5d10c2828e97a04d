import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AutomaticPlan,
  type AutomaticRun,
  automaticFileName,
  automaticPlanSchema,
  nextAutomaticBackup,
  numberedFileName,
} from '@/lib/core/backup/automatic.ts';
import { backupReminder } from '@/lib/core/backup/backup-reminder.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = new Date('2026-11-29T02:35:00.000Z');
const ago = (time: number) => new Date(now.getTime() - time).toISOString();
const ahead = (time: number) => new Date(now.getTime() + time);

const plan = (change: Partial<AutomaticPlan> = {}): AutomaticPlan => ({
  days: 7,
  place: 'downloads',
  lock: null,
  askedAt: ago(100 * day),
  ...change,
});
const note = (at: string) => ({ at, drafts: 148, name: 'cadangan.siaptayang' });
const done = (at: string): AutomaticRun => ({
  triedAt: at,
  code: null,
  failures: 0,
  done: note(at),
});
const failed = (at: string, failures: number): AutomaticRun => ({
  ...done(ago(9 * day)),
  triedAt: at,
  code: 'backup.not-written',
  failures,
});

describe('the next automatic backup', () => {
  test.each([
    ['at once where there never was one', plan(), null, now],
    ['so many days after the last', plan(), done(ago(2 * day)), ahead(5 * day)],
    [
      'at once where its time passed while the browser was closed',
      plan(),
      done(ago(8 * day)),
      null,
    ],
    ['at once where a person asks for one', plan({ askedAt: ago(hour) }), done(ago(2 * day)), now],
    ['a quarter of an hour after a failure', plan(), failed(ago(0), 1), ahead(hour / 4)],
    ['an hour after the second', plan(), failed(ago(0), 2), ahead(hour)],
    ['a day after the tenth', plan(), failed(ago(0), 10), ahead(day)],
    [
      'at once where it waited for the desk to be unlocked',
      plan(),
      { ...failed(ago(hour), 3), code: 'desk.locked' },
      now,
    ],
    ['at once where the clock was ahead', plan(), done(ahead(300 * day).toISOString()), now],
  ] as const)('is due %s', (_, wanted, run, at) => {
    const next = nextAutomaticBackup(wanted, run, now);
    if (at) expect(next).toEqual(at);
    else expect(next.getTime()).toBeLessThanOrEqual(now.getTime());
  });

  test('is never further away than the days that were chosen', () => {
    const moments = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, moments, fc.nat(20), fc.boolean(), (last, today, failures, isFailed) => {
        const at = last.toISOString();
        const run = isFailed ? failed(at, failures) : done(at);
        const next = nextAutomaticBackup(plan({ askedAt: '2019-01-01T00:00:00.000Z' }), run, today);
        expect(next.getTime() - today.getTime()).toBeLessThanOrEqual(7 * day + 60_000);
      }),
    );
  });
});

test('the name says the day and the time, and another number keeps the ending', () => {
  const name = automaticFileName(new Date(2026, 10, 9, 7, 5));
  expect(name).toBe('siap-tayang-cadangan-2026-11-09-0705.siaptayang');
  expect(numberedFileName(name, 2)).toBe('siap-tayang-cadangan-2026-11-09-0705-2.siaptayang');
});

test('a plan with something else than a public key in it is no plan', () => {
  const lock = (recipient: string) => ({ ...plan(), lock: { recipient, since: ago(0) } });
  const key = `age1${'q'.repeat(58)}`;
  expect(automaticPlanSchema.safeParse(lock(key)).success).toBe(true);
  for (const bad of ['pantai lampu kertas embun sawah gitar', `${key}q`, 'AGE-SECRET-KEY-1Q'])
    expect(automaticPlanSchema.safeParse(lock(bad)).success).toBe(false);
});

describe('the reminder', () => {
  const known = { note: note(ago(6 * day)), drafts: 300, plan: null, run: null };

  test.each([
    ['within a week', known, null],
    ['of nine drafts', { ...known, note: null, drafts: 9 }, null],
    ['of the tenth draft', { ...known, note: null, drafts: 10 }, { kind: 'never' }],
    ['after a week', { ...known, note: note(ago(9 * day)) }, { kind: 'late', days: 9 }],
    [
      'of a month that was chosen',
      { ...known, note: note(ago(31 * day)), plan: plan({ days: 30 }) },
      null,
    ],
    [
      'when an automatic one does not come',
      { ...known, note: note(ago(33 * day)), plan: plan({ days: 30 }) },
      { kind: 'late', days: 33 },
    ],
    [
      'when an automatic one failed',
      { ...known, plan: plan(), run: failed(ago(hour), 1) },
      { kind: 'failed', code: 'backup.not-written' },
    ],
    [
      'of none that waited for the desk to be unlocked',
      { ...known, plan: plan(), run: { ...failed(ago(hour), 1), code: 'desk.locked' } },
      null,
    ],
    ['of a failure before it was switched off', { ...known, run: failed(ago(hour), 1) }, null],
  ] as const)('%s', (_, about, reason) => {
    expect(backupReminder(about, now)).toEqual(reason);
  });
});
