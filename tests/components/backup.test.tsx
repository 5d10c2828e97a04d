import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { BackupReminder } from '@/components/desk/backup/backup-reminder.tsx';
import type { SettingsFate } from '@/components/desk/backup/backup-state.ts';
import { ExportCard } from '@/components/desk/backup/export-card.tsx';
import { SurveyCard } from '@/components/desk/backup/survey-card.tsx';
import { chooseForBackup, chosenForBackup } from '@/entrypoints/desk/backup/chosen.ts';
import { readRoute } from '@/entrypoints/desk/route.ts';
import { emptyCounts, type Survey } from '@/lib/core/backup/survey.ts';
import { show, showAtDesk } from './spoken.tsx';

test.each([
  [{ kind: 'late', days: 9 }, 'Cadangan terakhir 9 hari lalu', 'Cadangkan sekarang'],
  [{ kind: 'never' }, 'Belum ada cadangan', 'Cadangkan sekarang'],
  [
    { kind: 'failed', code: 'backup.folder' },
    'Cadangan otomatis gagal. Folder cadangan tidak bisa ditulis.',
    'Lihat sebabnya',
  ],
] as const)('the reminder says why: %o', (reason, words, link) => {
  showAtDesk(<BackupReminder reason={reason} />);
  expect(screen.getByText(new RegExp(words))).toBeVisible();
  expect(screen.getByRole('link', { name: link })).toHaveAttribute('href', '#cadangan');
});

const survey: Survey = {
  header: {
    format: 'siap-tayang-backup',
    version: 1,
    madeAt: '2026-11-24T02:41:00.000Z',
    app: '0.1.0',
    drafts: 5,
    records: 4,
    isSelection: false,
  },
  isWhole: true,
  drafts: { ...emptyCounts(), new: 2, same: 1, beside: 1, removed: 1 },
  records: { version: { fresh: 3, known: 1 } },
  merges: { fresh: 1, known: 0 },
  prompts: { fresh: 2, known: 1 },
  files: { fresh: 0, known: 0 },
  posts: { fresh: 0, known: 0 },
  left: 0,
  refused: 1,
  refusals: [{ line: 7, kind: 'draft', name: '<b>Lain</b>', reason: 'double' }],
  named: {
    beside: [{ id: crypto.randomUUID(), text: '<script>alert(1)</script>' }],
    binned: [],
    removed: [{ id: crypto.randomUUID(), text: 'Dihapus.' }],
  },
  oddDates: { count: 1, example: '9999-12-31T23:59:59.000Z' },
  settings: null,
};

function showSurvey(settings: SettingsFate = { policy: 'none', off: [] }) {
  const [onTake, onCancel] = [vi.fn(), vi.fn()];
  const told = { kind: 'told', name: 'cadangan.siaptayang', survey, settings } as const;
  const { container } = show(<SurveyCard onCancel={onCancel} onTake={onTake} told={told} />);
  return { container, onTake };
}

describe('what a file brings', () => {
  test('is counted, and what is refused is told by name; markup stays letters', () => {
    const { container } = showSurvey();
    expect(container.querySelector('b b, script')).toBeNull();
    expect(container).toHaveTextContent('<script>alert(1)</script>');
    expect(container).toHaveTextContent('baris 7, “<b>Lain</b>”: namanya dipakai dua kali');
    expect(screen.getByRole('row', { name: 'Versi 3 1' })).toBeVisible();
    expect(container.querySelector('[data-failure="import.date"]')).not.toBeNull();
  });

  test('says which sites it switches off, and that keeping is asked for here', () => {
    const { container } = showSurvey({ policy: 'kept', off: ['a.example', 'b.example'] });
    expect(container).toHaveTextContent('Pengaturan kantor di sini tidak diubah.');
    expect(container).toHaveTextContent('Ikut dimatikan di sini: a.example, b.example.');
  });

  test('is taken with what was deleted here only where that is asked', async () => {
    const { onTake } = showSurvey();
    await userEvent.click(screen.getByRole('button', { name: 'Impor 9 isi' }));
    expect(onTake).toHaveBeenLastCalledWith(false);
    await userEvent.click(screen.getByRole('button', { name: 'Bawa kembali juga' }));
    expect(onTake).toHaveBeenLastCalledWith(true);
  });
});

test('drafts that were chosen in the list are what is backed up', async () => {
  chooseForBackup(['satu', 'dua']);
  expect(readRoute(location.hash)).toEqual({ page: 'backup', isOfChosen: true });
  expect(chosenForBackup()).toEqual(['satu', 'dua']);
  const onExport = vi.fn();
  const others = { onNoted: vi.fn(), onCopyWords: vi.fn(), onCancel: vi.fn() };
  show(<ExportCard {...others} chosen={2} onExport={onExport} state={{ kind: 'idle' }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Cadangkan sekarang' }));
  expect(onExport).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'chosen' }), false);
});

test('pictures that could not be read are told by name when the backup is done', () => {
  const deeds = { onExport: vi.fn(), onNoted: vi.fn(), onCopyWords: vi.fn(), onCancel: vi.fn() };
  const done = {
    kind: 'done',
    drafts: 3,
    name: 'cadangan.siaptayang',
    lost: ['a.jpg', 'b.jpg'],
  } as const;
  show(<ExportCard {...deeds} chosen={0} state={done} />);
  expect(screen.getByRole('status')).toHaveTextContent(
    '2 foto atau video tidak bisa dibaca, jadi tidak ikut: a.jpg, b.jpg',
  );
});
