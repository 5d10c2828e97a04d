import { expect, vi } from 'vitest';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { watchWorkingCopies } from '@/lib/storage/watch-working-copies.ts';
import { WorkingCopies, type WorkingCopyList } from '@/lib/storage/working-copies.ts';
import { request, test } from './fixture.ts';

type Told = Result<WorkingCopyList, Failure>;

const lengthOf = (told: Told | undefined) => told?.ok && told.value.copies.length;

test('tells about the drafts now and after each change, until it is stopped', async ({
  copies,
}) => {
  const tell = vi.fn<(list: Told) => void>();
  const stop = watchWorkingCopies(copies, tell);
  await vi.waitFor(() => expect(lengthOf(tell.mock.lastCall?.[0])).toBe(0));

  await copies.keep(request());
  await vi.waitFor(() => expect(lengthOf(tell.mock.lastCall?.[0])).toBe(1));

  stop();
  await copies.keep(request());
  expect(lengthOf(tell.mock.lastCall?.[0])).toBe(1);
});

test('hears what another connection writes', async ({ databaseName, copies, clock }) => {
  const tell = vi.fn<(list: Told) => void>();
  const stop = watchWorkingCopies(copies, tell);
  const database = openDatabase(databaseName);
  const others = new WorkingCopies({ database, now: clock.now, newId: () => crypto.randomUUID() });

  await others.keep(request({ text: 'Dari panel.' }));
  await vi.waitFor(() => expect(lengthOf(tell.mock.lastCall?.[0])).toBe(1));
  stop();
  database.close();
});
