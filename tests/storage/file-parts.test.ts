import { expect, test } from 'vitest';
import { hashOfText } from '@/lib/core/records/hash.ts';
import { FileParts, partsOf } from '@/lib/storage/backup/file-parts.ts';

const addedAt = '2026-11-24T02:41:00.000Z';
const bytes = new TextEncoder().encode('Loket.');
const kept = { hash: hashOfText('Loket.'), type: 'image/png', addedAt, bytes };

test('a file comes back from its parts', () => {
  const [part] = partsOf(kept);
  if (!part) throw new Error('There is no part.');
  const file = new FileParts().add(part);
  if (!file || file === 'wrong') throw new Error(`${file}`);
  expect(file.bytes).toEqual(bytes);
  expect(file).toMatchObject({ hash: kept.hash, addedAt });
});

test.each(['TG9rZXQv', 'TG9rZXQ=', 'TG9rZXR=', ''])(
  'data that are not these bytes are wrong, and stop nothing: “%s”',
  (data) => {
    const parts = new FileParts();
    const [part] = partsOf(kept);
    if (!part) throw new Error('There is no part.');
    expect(parts.add({ ...part, data })).toBe('wrong');
    expect(parts.add(part)).toMatchObject({ hash: kept.hash });
  },
);
