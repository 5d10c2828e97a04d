import { describe, expect, it } from 'vitest';
import { adviceOn, targetMinutes, urgencies } from '@/lib/core/correction/advice.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { claim, ralat } from './a-case.ts';

const adviceAt = (change: Partial<CaseBody>) => {
  const { deed, reason, urgency } = adviceOn(claim(change));
  return `${deed} ${reason} ${urgency}`;
};

describe('what is advised about a claim', () => {
  it.each<[string, Partial<CaseBody>, string]>([
    ['nothing was judged', {}, 'assess not-assessed medium'],
    ['people may be hurt within the hour', { isEmergency: true }, 'answer emergency emergency'],
    [
      'it costs money and spreads',
      { harms: ['money'], reach: 'spreading' },
      'answer severe-and-urgent high',
    ],
    [
      'it harms health and citizens ask',
      { harms: ['health'], asker: 'citizens' },
      'answer severe-and-urgent high',
    ],
    [
      'it harms safety, and few have seen it',
      { harms: ['safety'], reach: 'few', asker: 'nobody' },
      'watch severe-not-spread medium',
    ],
    [
      'it harms health, and nobody knows how far it came',
      { harms: ['health'] },
      'watch severe-not-spread medium',
    ],
    [
      'it harms trust only, but is wide',
      { harms: ['trust'], reach: 'wide' },
      'answer wide-or-press medium',
    ],
    ['the press asks', { reach: 'few', asker: 'press' }, 'answer wide-or-press medium'],
    ['it spreads and harms little', { reach: 'spreading' }, 'watch spreading-mild low'],
    ['citizens ask about something mild', { asker: 'citizens' }, 'watch spreading-mild low'],
    ['an account of twenty followers', { reach: 'few', asker: 'nobody' }, 'leave small low'],
    ['it harms trust, and nobody has seen it', { harms: ['trust'] }, 'leave small low'],
  ])('where %s', (_, change, advice) => {
    expect(adviceAt(change)).toBe(advice);
  });
});

describe('what is advised about one’s own mistake', () => {
  it.each<[Partial<CaseBody>, string]>([
    [{}, 'low'],
    [{ reach: 'wide' }, 'medium'],
    [{ asker: 'press' }, 'medium'],
    [{ harms: ['money'] }, 'high'],
    [{ harms: ['trust'] }, 'low'],
  ])('%o: it is always put right, %s', (change, urgency) => {
    expect(adviceOn(ralat(change))).toEqual({ deed: 'answer', reason: 'own-mistake', urgency });
  });

  it('is an emergency where somebody may be hurt', () => {
    expect(adviceOn(ralat({ isEmergency: true }))).toMatchObject({ urgency: 'emergency' });
  });
});

it('gives the more urgent less time', () => {
  const minutes = urgencies.map((urgency) => targetMinutes[urgency]);
  expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
  expect(minutes).toEqual([15, 60, 240, 1440]);
});
