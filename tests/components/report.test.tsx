import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '@/components/language.tsx';
import { ImportCard } from '@/components/report/import-card.tsx';
import type { ImportState } from '@/components/report/import-state.ts';
import { ReportPage } from '@/components/report/report-page.tsx';
import { registerCsv } from '@/entrypoints/desk/report/register-csv.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import type { TablePreview } from '@/lib/core/report/table-preview.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { reportMessages } from '@/lib/i18n/report-messages.ts';
import { aPost } from '../core/report/a-post.ts';

const policy = { ...defaultPolicy, office: 'Dinas Kesehatan', audience: 'warga' };
const nothing = () => undefined;

const importing = {
  state: { kind: 'idle' } as ImportState,
  imports: [],
  onFile: vi.fn(),
  onStart: vi.fn(),
  onCancel: vi.fn(),
  onTakeBack: vi.fn(),
};

type Page = Partial<Parameters<typeof ReportPage>[0]>;

const done = { kind: 'done', unmeasured: 0 } as const;

function show(page: Page = {}) {
  render(
    <LanguageProvider language="id" texts={deskMessages}>
      <ReportPage
        failure={undefined}
        importing={importing}
        onDownload={nothing}
        onPrint={nothing}
        policy={policy}
        posts={[]}
        reading={{ state: done, damaged: 0, onCancel: nothing, onGoOn: nothing }}
        {...page}
      />
    </LanguageProvider>,
  );
  return userEvent.setup();
}

const published = (month: number) => new Date(2026, month - 1, 10, 9, 41).toISOString();

const own = aPost({
  id: 'b',
  origin: 'desk',
  draft: crypto.randomUUID(),
  title: 'Bantuan sosial',
  channel: 'instagram',
  publishedAt: published(6),
  chosenKind: 'announcement',
  ai: 'draft',
  decisions: [{ outcome: 'approved', by: 'Rina', at: published(6) }],
  reviewMinutes: 140,
  corrections: [{ kind: 'ralat', at: published(6), minutes: 130 }],
  figures: { kind: 'service', ceremony: 71, readability: 64.6, findings: { 'a/b': 2 } },
});
const imported = aPost({ id: 'a', title: 'Posyandu', publishedAt: published(5) });

const rowsOf = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

test('the register tells of each post what is known, and only that', () => {
  show({ posts: [own, imported] });
  const [, first, second] = rowsOf('Tabel register, bisa digulir ke samping');
  expect(first).toEqual([
    '10 Juni 2026 09.41',
    'Bantuan sosial',
    'Instagram',
    'Dinas Kesehatan',
    'Pengumuman dipilih admin',
    '71',
    '65',
    'warga',
    'Draf',
    'Disetujui (Rina)',
    '2 jam 20 menit',
    'Ralat sesudah 2 jam 10 menit',
  ]);
  expect(second).toEqual([
    '10 Mei 2026 09.41',
    'Posyandu',
    'Facebook',
    '',
    'Layanan',
    '10',
    '80',
    '',
    '',
    '',
    '',
    '',
  ]);
  expect(screen.getByRole('link', { name: 'Bantuan sosial' })).toHaveAttribute(
    'href',
    `#draf/${own.draft}/riwayat`,
  );
});

test('the months have their figures, and the page says of how many posts it speaks', () => {
  show({ posts: [own, imported] });
  expect(rowsOf('Tabel per bulan, bisa digulir ke samping').slice(1)).toEqual([
    ['Mei 2026', '1', '1', '0', '0', '0', '10', '80'],
    ['Juni 2026', '1', '0', '0', '1', '0', '71', '65'],
  ]);
  expect(
    screen.getByText('Dinas Kesehatan, 10 Mei 2026–10 Juni 2026, 2 unggahan'),
  ).toBeInTheDocument();
  expect(screen.getByText(/bukan nilai orang atau kantor/)).toBeInTheDocument();
});

test('a choice narrows what is shown, and a press on a column orders it', async () => {
  const user = show({ posts: [own, imported] });
  const titles = () =>
    rowsOf('Tabel register, bisa digulir ke samping')
      .slice(1)
      .map(([, title]) => title);
  await user.click(screen.getByRole('button', { name: 'KBI' }));
  expect(titles()).toEqual(['Posyandu', 'Bantuan sosial']);
  await user.click(screen.getByRole('button', { name: 'KBI' }));
  expect(titles()).toEqual(['Bantuan sosial', 'Posyandu']);
  expect(screen.getByRole('columnheader', { name: 'KBI' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kanal' }), 'Facebook');
  expect(titles()).toEqual(['Posyandu']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Asal' }), 'Meja redaksi');
  expect(screen.getByText('Tidak ada unggahan yang cocok.')).toBeInTheDocument();
});

test('many posts come fifty at a time', async () => {
  const many = Array.from({ length: 120 }, (_, at) => aPost({ id: String(at) }));
  const user = show({ posts: many });
  const shown = () => rowsOf('Tabel register, bisa digulir ke samping').length - 1;
  expect(shown()).toBe(50);
  await user.click(screen.getByRole('button', { name: 'Tampilkan 50 berikutnya' }));
  await user.click(screen.getByRole('button', { name: 'Tampilkan 20 berikutnya' }));
  expect(shown()).toBe(120);
});

test('what is not measured yet is said, and can be measured', async () => {
  const onGoOn = vi.fn();
  const state = { kind: 'done', unmeasured: 3 } as const;
  const user = show({ posts: [own], reading: { state, damaged: 2, onCancel: nothing, onGoOn } });
  expect(screen.getByText('3 unggahan belum diukur dan belum ikut dihitung.')).toBeInTheDocument();
  expect(screen.getByText(/^2 catatan tidak bisa dibaca/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ukur sisanya' }));
  expect(onGoOn).toHaveBeenCalledOnce();
});

test('without a post the page says how to see one', () => {
  show({});
  expect(screen.getByText(/Impor unggahan lama untuk melihatnya sekarang/)).toBeInTheDocument();
});

test('the register as a file has its mark, its line ends and no formula', () => {
  const wording = { m: deskMessages.id, words: reportMessages.id, language: 'id', policy } as const;
  const csv = registerCsv(
    [
      { ...imported, title: '=HYPERLINK("http://contoh.invalid","klik")', account: '@dinkes' },
      { ...own, title: 'Kata "sabar", lalu\nantre' },
    ],
    wording,
  );
  expect(csv.startsWith('\ufeffTayang,Tulisan,Kanal,')).toBe(true);
  const [, first, second] = csv.split('\r\n');
  expect(first).toContain(`,"'=HYPERLINK(""http://contoh.invalid"",""klik"")",Facebook,`);
  expect(first).toContain(`,"'@dinkes",`);
  expect(second).toMatch(/^2026-06-10 09:41,"Kata ""sabar"", lalu\nantre",Instagram,/);
  expect(csv.split('\r\n')).toHaveLength(3);
});

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
