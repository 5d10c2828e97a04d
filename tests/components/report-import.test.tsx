import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LanguageProvider } from '@/components/language.tsx';
import { ImportCard } from '@/components/report/import-card.tsx';
import type { ImportState } from '@/components/report/import-state.ts';
import type { TablePreview } from '@/lib/core/report/table-preview.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { importing, published } from './report-world.ts';

const preview: TablePreview = {
  header: ['Hari', 'Isi', 'Kosong'],
  rows: [['03/04/2026', 'Posyandu buka.', '']],
  encoding: 'windows-1252',
  separator: ';',
  columns: { text: 1, date: null, time: null, channel: null, account: null, url: null },
  order: 'day-first',
  isOrderSure: false,
};

function showCard(state: ImportState, imports = [] as Parameters<typeof ImportCard>[0]['imports']) {
  render(
    <LanguageProvider language="id" texts={deskMessages}>
      <ImportCard {...importing} imports={imports} state={state} />
    </LanguageProvider>,
  );
  return userEvent.setup();
}

test('columns that were not found are chosen by hand before anything is imported', async () => {
  importing.onStart.mockReset();
  const user = showCard({ kind: 'table', name: 'lama.csv', preview });
  expect(screen.getByText(/Dibaca sebagai WINDOWS-1252, kolom dipisah titik koma/)).toBeVisible();
  expect(screen.getByText(/belum bisa dipastikan mana hari/)).toBeVisible();
  expect(screen.getByRole('cell', { name: 'Posyandu buka.' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Impor unggahan ini' }));
  expect(screen.getByRole('alert')).toHaveAttribute('data-failure', 'csv.columns');
  expect(importing.onStart).not.toHaveBeenCalled();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kolom tanggal' }), 'Hari');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Urutan tanggal' }),
    'Bulan lalu hari (11/28/2026)',
  );
  await user.click(screen.getByRole('button', { name: 'Impor unggahan ini' }));
  expect(importing.onStart).toHaveBeenCalledWith({
    columns: { ...preview.columns, date: 0 },
    order: 'month-first',
    channel: 'facebook',
  });
});

const whole = {
  id: crypto.randomUUID(),
  name: 'lama.csv',
  source: 'csv',
  importedAt: published(6),
  posts: 1200,
  known: 3,
  skipped: 2,
} as const;

test('what came of an import is said, also what was left out', () => {
  showCard({ kind: 'done', whole, skipped: { 'no-text': 2 } });
  const told = screen.getByText('1.200 unggahan diimpor.').parentElement;
  expect(told).toHaveTextContent('3 sudah ada dan tidak diimpor lagi.');
  expect(told).toHaveTextContent('2 baris tanpa tulisan dilewati.');
});

test('an import is taken back only after a question', async () => {
  const user = showCard({ kind: 'idle' }, [whole]);
  await user.click(screen.getByRole('button', { name: 'Tarik kembali lama.csv…' }));
  expect(screen.getByText(/^1.200 unggahan beserta angkanya hilang/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Biarkan' }));
  expect(importing.onTakeBack).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Tarik kembali lama.csv…' }));
  await user.click(screen.getByRole('button', { name: 'Tarik kembali' }));
  expect(importing.onTakeBack).toHaveBeenCalledWith(whole.id);
});
