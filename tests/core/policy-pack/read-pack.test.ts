import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/core/catalogue.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import { changedFields } from '../../../lib/core/policy-pack/changes.ts';
import { largestPack, writePack } from '../../../lib/core/policy-pack/format.ts';
import { readPack } from '../../../lib/core/policy-pack/read-pack.ts';
import { fieldsOfParts, policyPartNames } from '../../../lib/core/policy-parts.ts';
import { keyNumber } from '../../../lib/core/review/safety-number.ts';
import { otherKey, pack, packFile, signer } from '../support/signed-pack.ts';

const failureOf = (text: string) => {
  const read = readPack(text);
  return read.ok ? null : read.failure;
};

const withPolicy = (policy: object) => packFile({ policy });

describe('a pack', () => {
  test('is read as it was written, and written as it was read', () => {
    const read = readPack(packFile());
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.pack).toEqual(pack);
    expect(read.value.signer).toEqual(signer);
    expect(readPack(writePack(read.value))).toEqual(read);
  });

  test('may set every field that the page shows', () => {
    const policy = Object.fromEntries(
      fieldsOfParts(policyPartNames).map((field) => [field, defaultPolicy[field]]),
    );
    expect(failureOf(withPolicy(policy))).toBeNull();
  });

  test('says which fields would change, and no other', () => {
    const set = { values: ['Melayani'], readingTarget: defaultPolicy.readingTarget };
    expect(changedFields(defaultPolicy, set)).toEqual(['values']);
  });
});

describe('is refused by name, and nothing of it is taken', () => {
  test.each([
    ['a text', 'halo'],
    ['another JSON', '{"format":"lain"}'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a picture', '\u0089PNG\r\n'],
  ])('%s is none of ours', (_, text) => {
    expect(failureOf(text)).toEqual({ code: 'policy.not-ours' });
  });

  test('one that was cut on the way', () => {
    const text = packFile();
    for (const length of [60, 200, text.length - 1])
      expect(failureOf(text.slice(0, length))).toEqual({ code: 'policy.damaged' });
  });

  test('one of a newer Siap Tayang', () => {
    const newer = JSON.stringify({ ...JSON.parse(packFile()), version: 2 });
    expect(failureOf(newer)).toEqual({ code: 'policy.newer' });
  });

  test('one that lacks a part or has one too many', () => {
    const { signature: _, ...unsigned } = JSON.parse(packFile());
    expect(failureOf(JSON.stringify(unsigned))).toEqual({ code: 'policy.damaged' });
    const more = { ...JSON.parse(packFile()), run: 'x' };
    expect(failureOf(JSON.stringify(more))).toEqual({ code: 'policy.damaged' });
    expect(failureOf(packFile({ number: 0 }))).toEqual({ code: 'policy.damaged' });
  });

  test('one that is too large', () => {
    expect(failureOf(`${packFile()}${' '.repeat(largestPack)}`)).toEqual({
      code: 'policy.too-large',
    });
  });

  test('one that another key signed, or that was changed after it was signed', () => {
    const bad = { code: 'policy.signature' };
    expect(failureOf(packFile({}, otherKey.secretKey))).toEqual(bad);
    expect(failureOf(packFile().replace('Melayani', 'Melayanl'))).toEqual(bad);
    expect(failureOf(packFile().replace('"number":6', '"number":7'))).toEqual(bad);
    expect(failureOf(packFile().replace('Dewi Anggraini', 'Rina Hartati'))).toEqual(bad);
  });

  test('a signature of something else that the same key signed does not fit', () => {
    const file = JSON.parse(packFile());
    const other = JSON.parse(packFile({ number: 7 }));
    expect(failureOf(JSON.stringify({ ...file, signature: other.signature }))).toEqual({
      code: 'policy.signature',
    });
  });

  test('a rule that does not exist', () => {
    const ruleChoices = [{ code: 'BHS-99', isOn: false, severity: null }];
    expect(failureOf(withPolicy({ ruleChoices }))).toEqual({
      code: 'policy.unknown-rule',
      named: 'BHS-99',
    });
  });

  test.each(catalogue.filter(({ isLaw }) => isLaw))(
    'a choice about $code, which rests on a law',
    ({ code }) => {
      const ruleChoices = [{ code, isOn: true, severity: 'may' }];
      expect(failureOf(withPolicy({ ruleChoices }))).toEqual({
        code: 'policy.law-rule',
        named: code,
      });
    },
  );

  test.each([
    { ownWords: [{ pattern: '(a+)+$', plain: 'warga' }] },
    { ownWords: [{ word: 'x', plain: 'y', regex: '(a+)+$' }] },
    { patterns: { slow: '(a+)+$' } },
  ])('a pattern, slow or not: %j', (policy) => {
    const { code, named } = failureOf(withPolicy(policy)) ?? {};
    expect(code).toBe('policy.pattern');
    expect(['(a+)+$', 'patterns']).toContain(named);
  });

  test('words that look like a pattern are words, and cost what words cost', () => {
    expect(failureOf(withPolicy({ ownWords: [{ word: '(a+)+$', plain: '' }] }))).toBeNull();
  });

  test.each([
    [{ readingTarget: 500 }, 'readingTarget'],
    [{ ownQuestions: [{ ask: '', why: '', severity: 'may', kind: null }] }, 'ownQuestions.0.ask'],
    [{ ownWords: [{ word: 'x', plain: 'y', also: 'z' }] }, 'ownWords.0'],
    [{ program: 'alert(1)' }, 'program'],
    [{ constructor: [] }, 'constructor'],
    [{ viewer: 'javascript:alert(1)' }, 'viewer'],
  ])('a field that is not right: %j', (policy, named) => {
    expect(failureOf(withPolicy(policy))).toEqual({ code: 'policy.field', named });
  });

  test('a file nested without end', () => {
    const deep = `${'['.repeat(90_000)}${']'.repeat(90_000)}`;
    const text = packFile().replace(
      '"policy":{"values":["Melayani"]}',
      `"policy":{"values":${deep}}`,
    );
    expect(['policy.damaged', 'policy.signature', 'policy.not-ours']).toContain(
      failureOf(text)?.code,
    );
  });

  test('of a damaged pack nothing is taken that was not signed', () => {
    const text = packFile();
    const whole = readPack(text);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), (at, unit) => {
        const damaged = text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1);
        const read = readPack(damaged);
        if (read.ok) expect(read).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});

test('the number of a key is twelve groups of five digits, another for another key', () => {
  const groups = keyNumber(signer.key);
  expect(groups).toHaveLength(12);
  for (const group of groups) expect(group).toMatch(/^\d{5}$/u);
  expect(keyNumber('x')).not.toEqual(groups);
});
