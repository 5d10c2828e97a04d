import { beforeEach, expect, test, vi } from 'vitest';
import { newFile } from '@/entrypoints/backup-maker/new-file.ts';
import { readChosenFolder } from '@/lib/storage/backup/chosen-folder.ts';

vi.mock('@/lib/storage/backup/chosen-folder.ts', () => ({ readChosenFolder: vi.fn() }));

const name = 'siap-tayang-cadangan-2026-11-29-0935.siaptayang';
let files: Set<string>;

/** A folder with these files, as a browser gives it. */
const folder = (change: object = {}) =>
  vi.mocked(readChosenFolder).mockResolvedValue({
    queryPermission: async () => 'granted',
    async getFileHandle(file: string, how?: { create: boolean }) {
      if (!(how?.create || files.has(file))) throw new DOMException('', 'NotFoundError');
      files.add(file);
      return { name: file };
    },
    removeEntry: async (file: string) => void files.delete(file),
    ...change,
  } as never);

beforeEach(() => {
  files = new Set();
  folder();
});

test('a file that is there is never written over', async () => {
  files = new Set([name, name.replace('.', '-2.')]);
  const place = await newFile(name);
  expect(place.ok && place.value.name).toBe(name.replace('.', '-3.'));
  expect(files.size).toBe(3);
});

test('what was begun is taken away, and nothing else', async () => {
  files = new Set(['laporan.docx']);
  const place = await newFile(name);
  if (place.ok) await place.value.remove();
  expect([...files]).toEqual(['laporan.docx']);
});

test.each([
  ['was never chosen', () => vi.mocked(readChosenFolder).mockResolvedValue(null)],
  ['may no longer be written', () => folder({ queryPermission: async () => 'prompt' })],
  [
    'is gone',
    () =>
      folder({
        async getFileHandle() {
          throw new DOMException('gone', 'NotAllowedError');
        },
      }),
  ],
])('a folder that %s is named', async (_, arrange) => {
  arrange();
  const place = await newFile(name);
  expect(!place.ok && place.failure.code).toBe('backup.folder');
  expect(files.size).toBe(0);
});
