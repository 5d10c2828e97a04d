import { describe, expect, test } from 'vitest';
import { hashOfData } from '@/lib/core/records/hash.ts';
import { readRecord } from '@/lib/core/records/read-record.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { evidenceOf, proofOf } from '@/lib/core/review/proof.ts';
import { at } from '../records/histories.ts';
import { asRecords, decisionBy, knownTo, person, sign, versionBy } from './persons.ts';

const dewi = person('Dewi Anggraini');
const rina = person('Rina Hartati');
const stranger = person('Hasan Basri');
const known = knownTo(dewi, rina);
const version = versionBy(dewi);
const approval = decisionBy(rina, version);

const proof = (one: { readonly hash: string }) => proofOf(asRecords(one)[0] as NamedRecord, known);

describe('what is proved of an author', () => {
  test('a record under the key of somebody known, in their name', () => {
    expect(proof(approval)).toBe('signed');
  });

  test('a signature by a key that nobody knows', () => {
    expect(proof(decisionBy(stranger, version))).toBe('unknown-key');
  });

  test('a signature by another key than the record names', () => {
    expect(proof(sign(approval, stranger.secret))).toBe('false');
  });

  test('a record that claims another author under the own key', () => {
    const claimed = {
      author: { name: dewi.author.name, key: rina.author.key },
      secret: rina.secret,
    };
    expect(proof(decisionBy({ ...rina, ...claimed }, version))).toBe('false');
  });

  test('a record that claims somebody without their signature', () => {
    expect(proof({ ...approval, signature: null } as NamedRecord<'decision'>)).toBe('unsigned');
  });

  test('a changed record keeps neither its name nor its signature', () => {
    const changed = { ...approval.record, body: { ...approval.record.body, outcome: 'held' } };
    expect(readRecord({ ...approval, record: changed })).toMatchObject({ failure: 'hash' });
    const renamed = { ...approval, record: changed, hash: hashOfData(changed) };
    expect(proof(renamed)).toBe('false');
  });

  test.each(['A'.repeat(86), '_'.repeat(86)])('letters that sign nothing: %s', (signature) => {
    expect(proof({ ...approval, signature } as NamedRecord<'decision'>)).toBe('false');
  });

  test('a key of small order, which would fit anything', () => {
    const key = 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const author = { name: rina.author.name, key };
    const one = decisionBy({ ...rina, author }, version);
    expect(proof({ ...one, signature: `${'AQ'.padEnd(86, 'A')}` } as typeof one)).toBe('false');
  });
});

describe('what a decision is worth', () => {
  test('signed by somebody known who did not write the version', () => {
    expect(evidenceOf(approval, version, known)).toBe('ditandatangani');
  });

  test('by the author of the version', () => {
    expect(evidenceOf(decisionBy(dewi, version), version, known)).toBe('profil-sendiri');
  });

  test('by another key whose secret half lies in the profile of the author', () => {
    const shared = { ...known, own: new Set([dewi, rina].map(({ author }) => author.key ?? '')) };
    expect(evidenceOf(approval, version, shared)).toBe('profil-sendiri');
  });

  test('by the author under the new key that took the place of a lost one', () => {
    const again = person(dewi.author.name, 'a new key', dewi.member.hash);
    const successors = new Map([[dewi.member.hash, again.member.hash]]);
    const byKey = new Map([...known.byKey, [again.author.key ?? '', again.member]]);
    const late = decisionBy(again, version);
    expect(evidenceOf(late, version, { ...known, byKey, successors })).toBe('profil-sendiri');
  });

  test.each([
    ['nobody', { ...version, signature: null }],
    ['somebody unknown, who may be anybody', versionBy(stranger)],
    ['somebody else than it claims', sign(version, rina.secret)],
  ])('of a version by %s: nothing shows that another one decided', (_, one) => {
    expect(evidenceOf(decisionBy(rina, one), one, known)).toBe('profil-sendiri');
  });

  test('by a key that nobody knows, even in the name of somebody known', () => {
    const forged = person(rina.author.name, 'another computer');
    expect(evidenceOf(decisionBy(forged, version), version, known)).toBe('pernyataan');
  });

  test('without a signature', () => {
    expect(evidenceOf({ ...approval, signature: null }, version, known)).toBe('pernyataan');
  });

  test('written down for somebody, whoever signed it', () => {
    const recorded = { from: 'Kepala Dinas', way: 'whatsapp', words: 'SETUJU 9F2C' } as const;
    const noted = decisionBy(rina, version, { recorded });
    expect(evidenceOf(noted, version, known)).toBe('dicatat-admin');
  });

  test.each([-5_000_000, 5_000_000])('clocks decide nothing: %i minutes off', (minutes) => {
    const late = decisionBy(rina, version, { minutes });
    expect(late.record.at).toBe(at(minutes));
    expect(evidenceOf(late, version, known)).toBe('ditandatangani');
  });
});
