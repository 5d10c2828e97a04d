import { expect, test } from 'vitest';
import { type Checked, check } from '../../../lib/core/check.ts';
import { keepCheck } from '../../../lib/core/kept/keep-check.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import { doAll } from '../../../lib/core/slices.ts';
import { unchecked } from '../../../lib/core/unchecked.ts';

const text = 'Loket buka Senin. Guna menghindari antrean, datang pagi. Bawa KTP.';
const checked: Checked = {
  text,
  channels: ['facebook', 'instagram'],
  selfCheck: unchecked,
  mediaCount: 1,
  today: '2026-11-25',
};

test('settles as a check that is made at once', () => {
  expect(doAll(keepCheck().settle(checked))).toEqual(check(checked));
});

test('at a key the findings are new, and the rest is as it was settled', () => {
  const kept = keepCheck();
  const before = doAll(kept.settle(checked));
  const typed = text.replace('Guna menghindari', 'Untuk menghindari');
  const now = kept.type(typed);
  expect(now.text).toBe(typed);
  expect(now.findings.map(({ code }) => code)).not.toEqual(before.findings.map(({ code }) => code));
  expect(now.points).toBe(before.points);
  expect(now.preview).toBe(before.preview);
});

test('hints for the readers point at the same words at a key, and at none that were typed over', () => {
  const policy = { ...defaultPolicy, readers: 'kesehatan' } as const;
  const post = 'Penyakit ganas ini mematikan, tetapi anemia bisa dicegah sejak remaja.';
  const kept = keepCheck();
  doAll(kept.settle({ ...checked, text: post, policy }));
  const typed = post.replace('Penyakit', 'Kata dokter, penyakit');
  const pointedAt = (now: string) =>
    (kept.type(now).audience?.hints ?? [])
      .flatMap(({ places }) => places)
      .map(({ start, end }) => now.slice(start, end));
  expect(pointedAt(typed)).toEqual(['ganas', 'mematikan', 'anemia']);
  expect(pointedAt(post.replace('mematikan', 'berat'))).toEqual(['ganas', 'anemia']);
});

test('a check that is given up leaves what was settled before', () => {
  const kept = keepCheck();
  const before = doAll(kept.settle(checked));
  const slices = kept.settle({ ...checked, text: 'Dalam rangka hari jadi, loket tutup.' });
  for (let step = 0; step < 20; step += 1) expect(slices.next().done).toBe(false);
  expect(kept.type(text)).toEqual(before);
});

test('a long text has a slice for each rule, so that none takes long', () => {
  const slices = keepCheck().settle(checked);
  let count = 0;
  while (!slices.next().done) count += 1;
  expect(count).toBeGreaterThanOrEqual(check(checked).ruleCount);
});
