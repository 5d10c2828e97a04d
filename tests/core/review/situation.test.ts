import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import { situationOf } from '@/lib/core/review/situation.ts';
import { at, named, version } from '../records/histories.ts';
import { copyOf } from './copy-of.ts';

const office = { policy: { ...defaultPolicy, approvalDays: 3 }, known: nobodyKnown };
const figures = { isSelfChecked: true, isHighRisk: false };
const told = version('Posyandu buka Sabtu, 28 November 2026.');
const state = foldDraft([told]);
const asked = (text: string, around = { state, figures }) =>
  situationOf({ copy: copyOf(text), ...around }, office, at(5));

const sameText = 'Posyandu buka Sabtu, 28 November 2026.';

describe('the situation of a draft', () => {
  it('is what the office set, what the check says, and when the event is over', () => {
    expect(asked(sameText)).toMatchObject({
      approvalDays: 3,
      stages: defaultPolicy.stages,
      isSelfChecked: true,
      isHighRisk: false,
      eventEndsAt: new Date(2026, 10, 29).toISOString(),
      changedAt: null,
    });
  });

  it('says since when the text is another one than the version', () => {
    const copy = copyOf('Posyandu buka Minggu.');
    expect(asked(copy.text).changedAt).toBe(copy.savedAt);
  });

  it('knows of no change and no event before there is one version', () => {
    const around = { state: foldDraft([]), figures };
    expect(asked(sameText, around)).toMatchObject({ eventEndsAt: null, changedAt: null });
  });

  it('is of high risk once it was corrected', () => {
    const correction = named({
      schema: 1,
      kind: 'correction',
      draft: told.record.draft,
      parents: [told.hash],
      author: told.record.author,
      at: at(3),
      body: { publication: told.hash, kind: 'ralat', reason: 'Jamnya salah.', by: null },
    });
    const around = { state: foldDraft([told, correction]), figures };
    expect(asked(sameText, around).isHighRisk).toBe(true);
  });
});
