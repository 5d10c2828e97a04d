import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord } from '@/lib/core/records/read-record.ts';
import { normalizeText, textHash } from '@/lib/core/records/text-identity.ts';
import { histories, named, version } from './histories.ts';

test('every record is read back as it was, from JSON too', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const record of history) {
        expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
      }
    }),
  );
});

test('the order of the fields does not matter to the name', () => {
  const one = version('Posyandu buka hari Sabtu.');
  const turned = Object.fromEntries(Object.entries(one.record).reverse());
  expect(named(turned as typeof one.record).hash).toBe(one.hash);
});

test('one that was changed after it got its name is refused', () => {
  const { hash, record, signature } = version('Senin');
  const changed = { ...record, at: '2026-12-01T00:00:00.000Z' };
  expect(readRecord({ hash, record: changed, signature })).toEqual({ ok: false, failure: 'hash' });
});

test('a version that names another text than it holds is refused, under a true name too', () => {
  const { record } = version('Senin');
  const body = { ...record.body, textHashes: { facebook: textHash('Selasa') } };
  expect(readRecord(named({ ...record, body }))).toEqual({ ok: false, failure: 'hash' });
  const none = { ...record.body, textHashes: {} };
  expect(readRecord(named({ ...record, body: none }))).toEqual({ ok: false, failure: 'hash' });
});

test('half a character has a name, and is read back', () => {
  const one = version('Senin \ud83d');
  expect(readRecord(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
  expect(one.hash).toBe(version('Senin \ufffd').hash);
});

test('one of a newer Siap Tayang is told from a damaged one', () => {
  expect(readRecord({ record: { schema: 2 } })).toEqual({ ok: false, failure: 'newer' });
  for (const raw of [null, 5, 'x', [], {}, { record: null }, { hash: 'x', record: {} }]) {
    expect(readRecord(raw)).toEqual({ ok: false, failure: 'shape' });
  }
});

test('a field that no record has is refused', () => {
  const one = version('Senin');
  expect(readRecord({ ...one, extra: 1 })).toEqual({ ok: false, failure: 'shape' });
  const polluted = JSON.parse(JSON.stringify(one).replace('{', '{"__proto__":{"a":1},'));
  expect(readRecord(polluted).ok).toBe(false);
});

test.each([
  ['a\r\nb', 'a\nb'],
  ['a\n\n', 'a'],
  ['a\r\n', 'a'],
  ['  a  b ', '  a  b '],
  ['a\u00a0b', 'a\u00a0b'],
  ['\n\na', '\n\na'],
  ['', ''],
])('%j counts as %j', (text, normal) => {
  expect(normalizeText(text)).toBe(normal);
  expect(textHash(text)).toBe(textHash(normal));
});

test('other texts have other names', () => {
  expect(textHash('Senin')).not.toBe(textHash('senin'));
  // From `printf Senin | sha256sum`.
  expect(textHash('Senin\n')).toBe(
    '1bc604f9bfb1351051bcbba8f45348c6d2a94d7b9dde15fcc2a700a18d383163',
  );
});
