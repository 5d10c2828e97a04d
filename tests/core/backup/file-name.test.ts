import { expect, test } from 'vitest';
import { backupFileName } from '@/lib/core/backup/file-name.ts';

test.each([
  ['Dinkes Kota Serang', 'cadangan-dinkes-kota-serang-2026-11-28.siaptayang'],
  ['', 'cadangan-2026-11-28.siaptayang'],
  ['../../etc "Dinas" <b>', 'cadangan-etc-dinas-b-2026-11-28.siaptayang'],
])('%s gives a name that every disk takes', (office, name) => {
  expect(backupFileName(office, '2026-11-28')).toBe(name);
});
