import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Badge } from '@/components/panel/badge.tsx';
import { KeepQuestion } from '@/components/panel/keep-question.tsx';
import { Panel } from '@/components/panel/panel.tsx';
import { SavedLine } from '@/components/panel/saved-line.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import type { SaveState } from '@/lib/keeping/autosave.ts';
import { finding, rule, show, text } from './spoken.tsx';

const may: Finding = { ...finding, severity: 'may' };

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function showPanel(findings: readonly Finding[], written = text) {
  const wishes = { onApply: vi.fn(), onCollapse: vi.fn() };
  show(
    <Panel
      {...wishes}
      analysis={{ findings, checkedLength: written.length }}
      footer={<button type="button">Simpan draf</button>}
      rules={[rule]}
      saved={null}
      text={written}
    >
      {null}
    </Panel>,
  );
  return wishes;
}

describe('the panel', () => {
  test('begins with how many points are open, by weight', () => {
    showPanel([finding, may]);
    const panel = screen.getByRole('region', { name: 'Siap Tayang memeriksa tulisan ini' });
    expect(within(panel).getByRole('status')).toHaveTextContent('2 poin terbuka');
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
    showPanel([], ' ');
    expect(screen.getByText('Mulai menulis. Temuan muncul di sini.')).toBeVisible();
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
});

describe('the badge', () => {
  test('names the heaviest points, counts the others, and opens the panel', async () => {
    const onExpand = vi.fn();
    show(<Badge findings={[may, finding, may]} onExpand={onExpand} />);
    expect(screen.getByRole('button')).toHaveTextContent('1 wajib+2');
    await click('Buka panel Siap Tayang: 1 wajib');
    expect(onExpand).toHaveBeenCalledOnce();
  });

  test('says so where nothing is open', () => {
    show(<Badge findings={[]} onExpand={vi.fn()} />);
    expect(screen.getByRole('button')).toHaveTextContent('Tidak ada poin terbuka');
  });
});

test('keeping is asked for in words, with a no of the same size', async () => {
  const wishes = { onYes: vi.fn(), onNotThis: vi.fn() };
  show(<KeepQuestion {...wishes} />);
  expect(screen.getByText(/tidak dikirim ke mana pun/)).toBeVisible();
  await click('Ya, simpan otomatis');
  expect(wishes.onYes).toHaveBeenCalledOnce();
  await click('Jangan simpan yang ini');
  expect(wishes.onNotThis).toHaveBeenCalledOnce();
});

describe('the line about saving', () => {
  const never: SaveState = { savedAt: null, isPending: false, failure: null };
  const kept = { ...never, savedAt: '2026-11-24T02:41:00.000Z' };
  test.each<[string, SaveState, boolean, RegExp]>([
    ['nothing was asked', never, false, /^Belum disimpan$/],
    ['the first write is under way', { ...never, isPending: true }, false, /^Menyimpan…$/],
    ['it is kept', kept, false, /^Tersimpan \d\d\.\d\d$/],
    ['the person does not want it kept', kept, true, /^Tidak disimpan$/],
  ])('where %s', (_, save, isExcluded, words) => {
    show(<SavedLine isExcluded={isExcluded} save={save} />);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });
});
