import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Badge } from '@/components/panel/badge.tsx';
import { Panel } from '@/components/panel/panel.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import { finding, show, text, viewOf } from './spoken.tsx';

const may: Finding = { ...finding, severity: 'may' };

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function showPanel(findings: readonly Finding[], { written = text, isLow = false } = {}) {
  const wishes = {
    onApply: vi.fn(() => true),
    onIgnore: vi.fn(),
    onApplySafe: vi.fn(),
    onUseAgain: vi.fn(),
    onAnswer: vi.fn(),
    onKind: vi.fn(),
    onShow: vi.fn(),
    onCopyWords: vi.fn(async () => true),
    onChooseReaders: vi.fn(),
    onCollapse: vi.fn(),
    onMove: vi.fn(),
    onMoveStart: vi.fn(),
  };
  show(
    <Panel
      {...wishes}
      above={null}
      approval={null}
      fixes={null}
      question={null}
      actions={<button type="button">Simpan draf</button>}
      below={null}
      isLow={isLow}
      saved={null}
      view={viewOf(findings, written)}
    />,
  );
  return wishes;
}

describe('the panel', () => {
  test('begins with how many points are open, by weight', () => {
    showPanel([finding, may]);
    const panel = screen.getByRole('region', { name: 'Siap Tayang memeriksa tulisan ini' });
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent('2 poin terbuka');
    expect(within(panel).getByText('1 wajib')).toBeVisible();
    expect(within(panel).getByText('1 saran')).toBeVisible();
  });

  test('passes on which replacement of which finding is wished', async () => {
    const { onApply } = showPanel([finding]);
    await userEvent.click(screen.getByRole('button', { name: /Hari tidak cocok/ }));
    await click('Ganti jadi “Sabtu”');
    expect(onApply).toHaveBeenCalledExactlyOnceWith(finding, finding.fixes[0]);
  });

  test('says how to begin where nothing is written', () => {
    showPanel([], { written: ' ' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Belum ada tulisan');
    expect(screen.getByText('Mulai menulis. Temuan muncul di sini.')).toBeVisible();
    expect(screen.getByText('Kapan dan di mana?')).toBeVisible();
  });

  test('promises no more than it checked where nothing was found', () => {
    showPanel([]);
    expect(screen.getByText(/memeriksa tulisan, bukan kebenaran isinya/)).toBeVisible();
  });

  test('folds on wish', async () => {
    const { onCollapse } = showPanel([]);
    await click('Lipat panel');
    expect(onCollapse).toHaveBeenCalledOnce();
  });

  test('folds the open card with Esc, and stays at its row', async () => {
    showPanel([finding]);
    await userEvent.click(screen.getByRole('button', { name: /Hari tidak cocok/ }));
    screen.getByRole('button', { name: 'Ganti jadi “Sabtu”' }).focus();
    await userEvent.keyboard('{Escape}');
    const toggle = screen.getByRole('button', { name: /Hari tidak cocok/ });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(toggle).toHaveFocus();
  });

  test('has its parts as tabs: one stop, arrows go along', async () => {
    showPanel([finding]);
    expect(screen.getByRole('tab', { name: 'Temuan 1' })).toHaveAttribute('aria-selected', 'true');
    screen.getByRole('tab', { name: 'Temuan 1' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Pratinjau' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Pratinjau' })).toBeVisible();
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('tab', { name: 'Temuan 1' })).toHaveFocus();
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('is moved with the arrow keys', async () => {
    const { onMove, onMoveStart } = showPanel([]);
    screen.getByRole('button', { name: 'Pindahkan panel' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(onMoveStart).toHaveBeenCalledOnce();
    expect(onMove).toHaveBeenCalledExactlyOnceWith(-16, 0);
  });

  test('takes the kind that the person picks', async () => {
    const { onKind } = showPanel([]);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Jenis unggahan' }),
      'Jenis: Layanan',
    );
    expect(onKind).toHaveBeenCalledExactlyOnceWith('service');
  });
});

describe('the panel in a low window', () => {
  test('shows one point with its own quote, and steps to the next', async () => {
    showPanel([finding, may], { isLow: true });
    expect(screen.getByRole('status')).toHaveTextContent('1 dari 2 poin');
    expect(screen.getByText('Minggu', { selector: 'b' })).toBeVisible();
    expect(screen.getByText('Wajib')).toBeVisible();
    await click('Poin berikutnya');
    expect(screen.getByRole('status')).toHaveTextContent('2 dari 2 poin');
    expect(screen.getByText('Saran')).toBeVisible();
    await click('Poin berikutnya');
    expect(screen.getByRole('status')).toHaveTextContent('1 dari 2 poin');
  });

  test('has every other part one press away, and the way back takes the keyboard', async () => {
    showPanel([finding], { isLow: true });
    await userEvent.click(screen.getByRole('button', { name: /^Lihat semua bagian/ }));
    expect(screen.getByRole('tab', { name: 'Pratinjau' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Jenis unggahan' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Satu per satu' })).toHaveFocus();
    await click('Satu per satu');
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });
});

describe('the badge', () => {
  const counts = { must: 2, should: 6, may: 3 };

  test('names the heaviest points, counts the others, and opens the panel', async () => {
    const onExpand = vi.fn();
    show(<Badge counts={counts} isBlank={false} onExpand={onExpand} />);
    expect(screen.getByRole('button')).toHaveTextContent(/2 wajib\s*dan 9 lagi/);
    await click('Buka panel Siap Tayang: 2 wajib dan 9 lagi');
    expect(onExpand).toHaveBeenCalledOnce();
  });

  test.each([
    [false, 'Tidak ada poin terbuka'],
    [true, 'Belum ada tulisan'],
  ])('says so where nothing is open, blank: %s', (isBlank, words) => {
    show(<Badge counts={{ must: 0, should: 0, may: 0 }} isBlank={isBlank} onExpand={vi.fn()} />);
    expect(screen.getByRole('button')).toHaveTextContent(words);
  });
});
