import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '@/components/language.tsx';
import { ReportPage } from '@/components/report/report-page.tsx';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { aPost } from '../core/report/a-post.ts';
import { imported, importing, own } from './report-world.ts';

const policy = { ...defaultPolicy, office: 'Dinas Kesehatan', audience: 'warga' };
const nothing = () => undefined;

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
