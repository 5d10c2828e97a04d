import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { FindingList, type FindingWishes } from '@/components/finding-list.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import { finding, rule, show, text } from './spoken.tsx';

const should = { ...rule, id: 'test/should', severity: 'should' as const };
const quick: Finding = {
  ...finding,
  ruleId: should.id,
  severity: should.severity,
  start: 22,
  end: 27,
  name: { id: 'Singkatan', en: 'Abbreviation' },
  fixes: [{ start: 22, end: 27, text: 'balai desa' }],
};
const may = { ...rule, id: 'test/may', severity: 'may' as const };
const lighter = {
  ...finding,
  ruleId: may.id,
  severity: may.severity,
  name: { id: 'Kata sulit', en: 'Hard word' },
  fixes: [],
};

/** A list that knows which finding is open and what was ignored, as its owners do. */
function Owned({ onApply, onIgnore }: FindingWishes) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([finding, quick, lighter]);
  return (
    <section data-check="">
      <h2 tabIndex={-1}>Poin</h2>
      <FindingList
        findings={findings}
        onApply={onApply}
        onIgnore={(ignored, reason) => {
          setFindings(findings.filter((one) => one !== ignored));
          onIgnore?.(ignored, reason);
        }}
        onOpen={setOpenKey}
        openKey={openKey}
        text={text}
      />
    </section>
  );
}

function showList() {
  const wishes = { onApply: vi.fn(() => true), onIgnore: vi.fn() };
  show(<Owned {...wishes} />);
  return wishes;
}

describe('the list of findings', () => {
  test('shows thirty at first, and the rest when it is asked for', async () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ ...finding, start: at, end: at + 1 }));
    const props = { onApply: () => true, onOpen: () => undefined, openKey: null, text };
    show(<FindingList findings={many} {...props} />);
    expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(30);
    expect(screen.getByRole('heading')).toHaveTextContent('50');
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan sisanya (20)' }));
    const all = screen.getAllByRole('button', { expanded: false });
    expect(all).toHaveLength(50);
    expect(all[30]).toHaveFocus();
    expect(screen.queryByRole('button', { name: /sisanya/ })).toBeNull();
  });

  test('puts them under their weight, in words, with what was written', () => {
    showList();
    const must = screen.getByRole('region', { name: 'Wajib' });
    expect(within(must).getByRole('button')).toHaveTextContent('Hari tidak cocok“Minggu”');
    expect(
      within(screen.getByRole('region', { name: 'Saran' })).getByText('Kata sulit'),
    ).toBeVisible();
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
    expect(screen.queryByRole('button', { name: /^Ganti jadi/ })).not.toBeInTheDocument();
  });

  test('offers the replacement in words and passes the wish on', async () => {
    const { onApply } = showList();
    await userEvent.click(screen.getByRole('button', { name: /Hari tidak cocok/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ganti jadi “Sabtu”' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(finding, finding.fixes[0]);
  });

  test('offers the replacement that needs nobody beside its row, not inside it', async () => {
    const { onApply } = showList();
    const toggle = screen.getByRole('button', { name: /^Singkatan/ });
    expect(toggle).toHaveTextContent('“balai” jadi “balai desa”');
    expect(within(toggle).queryByRole('button')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ganti “balai” jadi “balai desa”' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(quick, quick.fixes[0]);
  });

  test('ignores a suggestion in one step', async () => {
    const { onIgnore } = showList();
    await userEvent.click(screen.getByRole('button', { name: /Kata sulit/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Abaikan' }));
    expect(onIgnore).toHaveBeenCalledExactlyOnceWith(lighter, '');
  });

  test('asks for a reason where a point weighs more, and says who reads it', async () => {
    const { onIgnore } = showList();
    await userEvent.click(screen.getByRole('button', { name: /Hari tidak cocok/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Abaikan…' }));
    const field = screen.getByRole('textbox', { name: 'Alasan' });
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/Alasan ikut terbaca oleh editor/);

    await userEvent.click(screen.getByRole('button', { name: 'Abaikan dengan alasan ini' }));
    expect(onIgnore).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('Tulis dulu alasannya');
    expect(field).toHaveFocus();

    await userEvent.type(field, 'Mengikuti undangan.');
    await userEvent.click(screen.getByRole('button', { name: 'Abaikan dengan alasan ini' }));
    expect(onIgnore).toHaveBeenCalledExactlyOnceWith(finding, 'Mengikuti undangan.');
  });

  test('goes on at the next row after one is gone, and at the heading after the last', async () => {
    showList();
    await userEvent.click(screen.getByRole('button', { name: /^Singkatan/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Abaikan…' }));
    await userEvent.type(screen.getByRole('textbox'), 'Sudah dikenal warga.');
    await userEvent.click(screen.getByRole('button', { name: 'Abaikan dengan alasan ini' }));
    expect(screen.getByRole('button', { name: /Kata sulit/ })).toHaveFocus();
  });

  test('gives up asking for a reason with Esc, and the keyboard stays at its finding', async () => {
    showList();
    await userEvent.click(screen.getByRole('button', { name: /Hari tidak cocok/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Abaikan…' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Abaikan…' })).toHaveFocus();
  });
});
