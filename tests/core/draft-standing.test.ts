import { describe, expect, it } from 'vitest';
import { noFigures } from '@/lib/core/draft-row.ts';
import { atMoment } from '@/lib/core/draft-standing.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { projectDraft } from '@/lib/core/project-draft.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { at, named } from './records/histories.ts';
import { copyOf } from './review/copy-of.ts';
import { decision, minutesOfDay, signed } from './review/office.ts';
import { knownTo, person, versionBy } from './review/persons.ts';

const rina = person('Rina');
const budi = person('Budi');
const text = 'Posyandu buka Sabtu, 7 November 2026.';
const version = versionBy(rina, text);
const known = knownTo(rina, budi);
const figures = { ...noFigures, isSelfChecked: true };

const lineAt = (now: string, records: readonly NamedRecord[], own = known, written = text) =>
  projectDraft(copyOf(written), foldDraft(records), figures, {
    policy: { ...defaultPolicy, approvalDays: 5 },
    known: own,
    now,
  });

const approved = [version, signed(budi, version)];

describe('the line of a draft', () => {
  it.each<[string, readonly NamedRecord[], object]>([
    [
      'waits for an editor',
      [version],
      { status: 'waiting-editor', turn: 'editor', isMine: false, why: 'never', isClocked: 1 },
    ],
    [
      'is approved by who signed it',
      approved,
      { status: 'approved', turn: 'nobody', why: null, by: ['Budi'], isClocked: 1 },
    ],
    [
      'is noted as approved by who only said so',
      [version, decision('approved', 'Joko', 5, approved[1]?.record.body as object)],
      { status: 'noted', why: null, by: ['Joko'] },
    ],
    [
      'is held',
      [version, signed(budi, version, 'held')],
      { status: 'hold', turn: 'nobody', by: ['Budi'] },
    ],
    [
      'is the author’s to mend',
      [version, signed(budi, version, 'changes-requested')],
      { status: 'changes', turn: 'author', isMine: true },
    ],
  ])('%s', (_name, records, expected) => {
    expect(lineAt(at(20), records)).toMatchObject(expected);
  });

  it('is not approved any more once the text was written on', () => {
    expect(lineAt(at(20), approved, known, 'Posyandu buka Minggu.')).toMatchObject({
      status: 'outdated',
      why: 'changed-since',
      isMine: true,
    });
  });

  it('waits for nobody once it came out, whatever was decided', () => {
    const publication = named({
      schema: 1,
      kind: 'publication',
      draft: version.record.draft,
      parents: [version.hash],
      author: rina.author,
      at: at(20),
      body: {
        version: version.hash,
        channel: 'facebook',
        textHash: null,
        publishedAt: at(20),
        isPlanned: false,
        url: null,
      },
    });
    expect(lineAt(at(30), [...approved, publication])).toMatchObject({
      status: 'published',
      turn: 'nobody',
      isMine: false,
      isClocked: 0,
      spans: [],
    });
  });

  it('is the turn of an editor who did not write it, and of nobody else', () => {
    const isMine = (own: Parameters<typeof lineAt>[2]) => lineAt(at(20), [version], own).isMine;
    expect(isMine(knownTo(budi, rina))).toBe(true);
    expect(isMine(knownTo(rina, budi))).toBe(false);
    const watcher = person('Tono', 'Tono', null, 'pengamat');
    expect(isMine(knownTo(watcher, rina))).toBe(false);
  });

  // The event is on the sixth day, the approval holds for five.
  const moments = [-3 * minutesOfDay, 0, 10, 4 * minutesOfDay, 5 * minutesOfDay + 10];
  const later = [6 * minutesOfDay, 8 * minutesOfDay, 400 * minutesOfDay];

  it.each([...moments, ...later])('stands %d minutes later as it was foretold', (minutes) => {
    const now = at(minutes);
    for (const written of [...moments, ...later]) {
      const line = lineAt(at(written), approved);
      expect(atMoment(line, now)).toEqual(lineAt(now, approved));
    }
  });

  it('goes from approved to lapsed to over', () => {
    const line = lineAt(at(20), approved);
    const whyAt = (minutes: number) => atMoment(line, at(minutes)).why;
    expect([20, 5 * minutesOfDay + 10, 8 * minutesOfDay].map(whyAt)).toEqual([
      null,
      'lapsed',
      'event-passed',
    ]);
  });
});
