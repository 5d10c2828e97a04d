import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { FindingList } from '@/components/finding-list.tsx';
import { finding, rule, show, text } from './spoken.tsx';

const may = { ...rule, id: 'test/may', severity: 'may' as const };
const lighter = {
  ...finding,
  ruleId: may.id,
  severity: may.severity,
  name: { id: 'Kata sulit', en: 'Hard word' },
  fixes: [],
};

const showList = (onApply = vi.fn()) => {
  show(
    <FindingList findings={[finding, lighter]} onApply={onApply} rules={[rule, may]} text={text} />,
  );
  return onApply;
};

describe('the list of findings', () => {
  test('puts them under their weight, in words, with what was written', () => {
    showList();
    const must = screen.getByRole('region', { name: 'Wajib' });
    expect(within(must).getByRole('button')).toHaveTextContent('Hari tidak cocok“Minggu”');
    expect(
      within(screen.getByRole('region', { name: 'Saran' })).getByText('Kata sulit'),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Penting' })).not.toBeInTheDocument();
  });

  test('opens one into its reason, its advice and its source, with the keyboard alone', async () => {
    showList();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    expect(screen.getByRole('button', { name: /Hari tidak cocok/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(screen.getByText('28 November jatuh pada hari Sabtu.')).toBeVisible();
    expect(screen.getByText('Periksa undangannya.')).toBeVisible();
    expect(screen.getByText('Dasar: UU 1/2000 Pasal 2 (diperiksa 2026-11-20)')).toBeVisible();
  });

  test('has one open at a time', async () => {
    showList();
    await userEvent.click(screen.getByRole('button', { name: /Hari tidak cocok/ }));
    await userEvent.click(screen.getByRole('button', { name: /Kata sulit/ }));
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Ganti/ })).not.toBeInTheDocument();
  });

  test('offers the replacement in words and passes the wish on', async () => {
    const onApply = showList();
    await userEvent.click(screen.getByRole('button', { name: /Hari tidak cocok/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ganti jadi “Sabtu”' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(finding, finding.fixes[0]);
  });
});
