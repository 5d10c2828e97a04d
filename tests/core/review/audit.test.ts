import { describe, expect, it } from 'vitest';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { auditOf } from '@/lib/core/review/audit.ts';
import { at, draft, named } from '../records/histories.ts';
import { decision, signed } from './office.ts';
import { asRecords, knownTo, person, sign, versionBy } from './persons.ts';

const rina = person('Rina');
const budi = person('Budi');
const stranger = person('Agus');
const known = knownTo(rina, budi);
const version = versionBy(rina);

const audit = (...records: readonly { readonly hash: string }[]) =>
  auditOf(asRecords(...records), foldDraft(asRecords(...records)), known);

const worthOf = (one: { readonly hash: string }) => {
  const entry = audit(version, one).find(({ record }) => record.hash === one.hash);
  return [entry?.signature, entry?.level];
};

const shape = { schema: 1, draft, at: at(5), author: rina.author } as const;
const comment = named({
  ...shape,
  kind: 'comment',
  parents: [version.hash],
  body: { version: version.hash, anchor: null, text: 'Jamnya?', replyTo: null },
});
const settled = named({
  ...shape,
  at: at(7),
  kind: 'resolution',
  parents: [comment.hash],
  body: { of: comment.hash, outcome: 'resolved' },
});
const publication = named({
  ...shape,
  at: at(6),
  kind: 'publication',
  parents: [version.hash],
  body: {
    version: version.hash,
    channel: 'facebook',
    textHash: null,
    publishedAt: at(9),
    isPlanned: true,
    url: null,
  },
});
const correction = named({
  ...shape,
  at: at(8),
  kind: 'correction',
  parents: [publication.hash],
  body: { publication: publication.hash, kind: 'ralat', reason: 'Jamnya salah.', by: null },
});

const recorded = { from: 'Bu Kepala', way: 'whatsapp', words: 'SETUJU' } as const;
const forged = sign({ ...signed(budi, version), signature: null }, stranger.secret);
const joko = { version: version.hash, textHashes: version.record.body.textHashes };

describe('what an event is worth', () => {
  it.each<[string, { readonly hash: string }, string, string]>([
    ['a signed version', version, 'valid', 'proved'],
    ['a signed comment', sign(comment, rina.secret), 'valid', 'proved'],
    ['a comment without its signature', comment, 'none', 'statement'],
    ['an approval by a known editor', signed(budi, version), 'valid', 'proved'],
    ['an approval by the author', signed(rina, version), 'valid', 'own-profile'],
    ['an approval by a stranger', signed(stranger, version), 'valid', 'unknown'],
    ['a forged approval', forged, 'invalid', 'refused'],
    ['an approval in a borrowed name', decision('approved', 'Budi', 5, joko), 'none', 'unknown'],
    ['somebody’s word', decision('approved', 'Joko', 5, joko), 'none', 'statement'],
    [
      'an answer that somebody noted',
      signed(budi, version, 'approved', 10, { recorded }),
      'valid',
      'statement',
    ],
  ])('%s', (_name, one, signature, level) => {
    expect(worthOf(one)).toEqual([signature, level]);
  });

  it('is told of every event in the order of time, with the version that it speaks of', () => {
    const records = [correction, publication, settled, comment, version];
    const told = audit(...records);
    expect(told.map(({ record }: { record: NamedRecord }) => record.record.kind)).toEqual([
      'version',
      'comment',
      'publication',
      'resolution',
      'correction',
    ]);
    expect(new Set(told.map((entry) => entry.version))).toEqual(new Set([version.hash]));
  });

  it('is the same in any order, and speaks of no version where none is meant', () => {
    const deletion = named({ ...shape, kind: 'deletion', parents: [], body: { reason: 'Dobel.' } });
    expect(audit(version, deletion)).toEqual(audit(deletion, version));
    expect(audit(deletion)[0]?.version).toBeNull();
  });
});
