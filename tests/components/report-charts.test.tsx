import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LanguageProvider } from '@/components/language.tsx';
import { Charts } from '@/components/report/charts/charts.tsx';
import { monthly } from '@/lib/core/report/monthly.ts';
import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { aPost } from '../core/report/a-post.ts';

const at = (month: number) => new Date(2026, month - 1, 10, 9, 41).toISOString();

/** So many posts of a month, some of them about an event. */
const posts = (month: number, count: number, events: number, readability: number) =>
  Array.from({ length: count }, (_, index) =>
    aPost({
      id: `${month} ${index}`,
      publishedAt: at(month),
      figures: {
        kind: 'service',
        ceremony: index < events ? 80 : 5,
        readability,
        findings: index === 0 ? { 'language/jargon': 2 } : {},
      },
    }),
  );

function show(shown: readonly RegisterPost[]) {
  render(
    <LanguageProvider language="id" texts={deskMessages}>
      <Charts months={monthly(shown, 60)} posts={shown} readingTarget={75} />
    </LanguageProvider>,
  );
}

test('each chart says what it shows in its title, how it was counted, and its numbers', () => {
  show([...posts(5, 10, 7, 70), ...posts(6, 10, 3, 78)]);
  const title = 'Unggahan tentang acara turun dari 70 ke 30 persen';
  const picture = screen.getByRole('img', { name: title });
  expect(picture).toHaveAccessibleDescription(/^Bagian unggahan per bulan/);
  const figure = picture.closest('figure') as HTMLElement;
  expect(within(figure).getByRole('heading', { name: title })).toBeVisible();
  expect(picture.querySelectorAll('rect')).toHaveLength(8);
  expect(
    [...figure.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['Mei 2026', '10', '30', '0', '70', '0'],
    ['Juni 2026', '10', '70', '0', '30', '0'],
  ]);
  const read = screen.getByRole('img', { name: 'Keterbacaan mencapai target sejak Juni 2026' });
  expect(read.querySelectorAll('circle')).toHaveLength(2);
  expect(within(read).getByText('target 75')).toBeInTheDocument();
});

test('the numbers are open on paper, and afterwards as they were', () => {
  show(posts(6, 10, 3, 70));
  const [opened, closed] = screen.getAllByRole('figure').map((one) => one.querySelector('details'));
  if (opened) opened.open = true;
  fireEvent(window, new Event('beforeprint'));
  expect([opened?.open, closed?.open]).toEqual([true, true]);
  fireEvent(window, new Event('afterprint'));
  expect([opened?.open, closed?.open]).toEqual([true, false]);
});

test('reviews and corrections have a chart where there were some', () => {
  const reviewed = aPost({ id: 'r', publishedAt: at(6), reviewMinutes: 140, title: 'Bansos' });
  const corrected = aPost({
    id: 'c',
    publishedAt: at(6),
    corrections: [{ kind: 'ralat', at: at(6), minutes: 130 }],
  });
  show([...posts(6, 10, 0, 70), reviewed, corrected]);
  expect(
    screen.getByRole('img', { name: 'Tinjauan biasanya selesai dalam 2 jam 20 menit' }),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('img', { name: 'Ralat terakhir tercatat 2 jam 10 menit setelah tayang' }),
  ).toBeInTheDocument();
});

test('a finding opens what it means', () => {
  show(posts(6, 10, 0, 70));
  const [item] = within(screen.getByRole('region', { name: 'Temuan tersering' })).getAllByRole(
    'listitem',
  );
  expect(item).toHaveTextContent('Singkatan atau istilah belum dijelaskan');
  expect(item).toHaveTextContent('Penting');
  expect(item?.querySelector('details p')?.textContent?.length).toBeGreaterThan(40);
});

test('below ten posts there is no picture', () => {
  show(posts(6, 9, 0, 70));
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByText(/paling sedikit 10 unggahan/)).toBeVisible();
});
