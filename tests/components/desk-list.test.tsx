import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DraftsPage } from '@/components/desk/drafts-page.tsx';
import { groupByDay } from '@/components/desk/group-by-day.ts';
import type { Unreadable } from '@/components/desk/unreadable-list.tsx';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { draft, rowOf, show } from './spoken.tsx';

const now = new Date(2026, 10, 24, 12, 0);
const on = (day: number, hour: number) => new Date(2026, 10, day, hour, 41).toISOString();

/** The first of them has a must point. */
function showPage(
  copies: readonly WorkingCopy[],
  unreadable: readonly Unreadable[] = [],
  hasMore = false,
) {
  const wishes = { onLoad: vi.fn(), onDiscard: vi.fn(), onCopyRaw: vi.fn(), onMore: vi.fn() };
  const others = { onFilter: vi.fn(), onWords: vi.fn(), onKeys: vi.fn(), onSelect: vi.fn() };
  const rows: readonly DraftRow[] = copies
    .map((copy) => rowOf(copy))
    .map((row, index) => (index > 0 ? row : { ...row, figures: { ...row.figures, must: 1 } }));
  show(
    <DraftsPage
      {...wishes}
      {...others}
      choices={undefined}
      filter={{}}
      hasMore={hasMore}
      now={now}
      rows={rows}
      search={null}
      searchRef={{ current: null }}
      selected={new Set()}
      unreadable={unreadable}
      words=""
    >
      {null}
    </DraftsPage>,
  );
  return { ...wishes, rows };
}

describe('the list of drafts', () => {
  test('stands under its days, in words', () => {
    showPage([
      draft({ savedAt: on(24, 9) }),
      draft({ savedAt: on(23, 9) }),
      draft({ savedAt: on(20, 9) }),
      draft({ savedAt: new Date(2025, 4, 1).toISOString() }),
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map((day) => day.textContent)).toEqual([
      'Hari ini, Selasa 24 November',
      'Kemarin, Senin 23 November',
      'Jumat 20 November',
      'Kamis 1 Mei 2025',
    ]);
  });

  test('says of each where it is from, what was found and when it was kept', () => {
    showPage([draft({ savedAt: on(24, 9) }), draft({ site: 'desk', channel: 'instagram' })]);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Facebook · www.facebook.com');
    expect(first).toHaveTextContent('1 wajib');
    expect(first).toHaveTextContent('09.41');
    expect(second).toHaveTextContent('Instagram · Meja redaksi');
    expect(second).toHaveTextContent('tidak ada');
  });

  test('opens a draft by its first line', () => {
    const copy = draft({ text: '\n  \n Jadwal posyandu\nlengkap' });
    showPage([copy]);
    expect(screen.getByRole('link', { name: 'Jadwal posyandu' })).toHaveAttribute(
      'href',
      `#draf/${copy.id}`,
    );
  });

  test('passes on the wish to load and to delete, each button naming its draft', async () => {
    const copy = draft({ text: 'Jadwal posyandu' });
    const { onLoad, onDiscard, rows } = showPage([copy]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Muat “Jadwal posyandu” ke kotak tulis' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Hapus “Jadwal posyandu”' }));
    expect(onLoad).toHaveBeenCalledExactlyOnceWith(rows[0]);
    expect(onDiscard).toHaveBeenCalledExactlyOnceWith(rows[0]);
  });

  test('goes on where there are more', async () => {
    const { onMore } = showPage([draft({})], [], true);
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan 50 lagi' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  test('says how to get a first draft where there is none', () => {
    showPage([]);
    expect(screen.getByText(/^Belum ada draf\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Draf baru' })).toBeVisible();
  });

  test('shows what cannot be read, with a way to copy it out, and the rest', async () => {
    const row: Unreadable = { id: 'x', failure: { code: 'storage.row-damaged' }, raw: { id: 'x' } };
    const { onCopyRaw } = showPage([draft({ text: 'Utuh' })], [row]);
    expect(screen.getByRole('link', { name: 'Utuh' })).toBeVisible();
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent('Satu draf tidak bisa dibaca.');
    await userEvent.click(within(notice).getByRole('button', { name: 'Salin isi mentah' }));
    expect(onCopyRaw).toHaveBeenCalledExactlyOnceWith(row);
  });
});

test.each([
  ['', ''],
  [' \n\t\n', ''],
  ['\n Satu \nDua', 'Satu'],
  ['👩‍👩‍👧'.repeat(90), `${[...'👩‍👩‍👧'.repeat(90)].slice(0, 90).join('')}…`],
])('the title of %j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

test('days are those of this computer', () => {
  const days = groupByDay([{ updatedAt: on(24, 0) }, { updatedAt: on(23, 23) }], now);
  expect(days.map(({ daysAgo }) => daysAgo)).toEqual([0, 1]);
});
