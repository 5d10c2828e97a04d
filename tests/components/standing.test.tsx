import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StandingLine } from '@/components/review/standing-line.tsx';
import { TurnCell } from '@/components/review/turn-cell.tsx';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { notInForce } from '@/lib/core/review/flow.ts';
import { draft, rowOf, show } from './spoken.tsx';

const since = new Date(2026, 10, 24, 9, 10).toISOString();
const now = new Date(2026, 10, 24, 12, 0);
const row = (change: Partial<DraftRow>) =>
  rowOf(draft({ text: 'Posyandu Sabtu.' }), { versions: 2, since, isMine: false, ...change });

const approved: Partial<DraftRow> = {
  status: 'approved',
  turn: 'nobody',
  why: null,
  by: ['Budi'],
};

describe('the line of a draft says', () => {
  test.each<[string, Partial<DraftRow>, readonly string[]]>([
    ['what is proved', approved, ['Disetujui', 'v2', 'Disetujui Budi, tanda tangannya sah.']],
    [
      'what is only a statement',
      { ...approved, status: 'noted', by: ['Bu Kepala', ''] },
      ['Dicatat disetujui Bu Kepala dan seseorang tanpa nama: pernyataan, bukan bukti.'],
    ],
    [
      'whose turn it is, and since when',
      { status: 'waiting-responsible', turn: 'responsible', why: 'awaited', by: ['Budi'] },
      [
        'Menunggu PJ',
        'Giliran: Penanggung jawab (tinjau, sejak 24 Nov 09.10)',
        'Disetujui Budi. Masih menunggu orang lain.',
      ],
    ],
    [
      'that it is the person here',
      { status: 'changes', turn: 'author', isMine: true, why: 'changes-requested', by: ['Budi'] },
      ['Perlu perbaikan', 'Giliran: Anda (perbaiki, sejak 24 Nov 09.10)', 'Budi minta perbaikan.'],
    ],
  ])('%s', (_name, change, words) => {
    show(<StandingLine row={row(change)} />);
    const line = screen.getByRole('region', { name: 'Keadaan tinjauan' });
    for (const one of words) expect(line).toHaveTextContent(one);
  });

  test.each(notInForce)('why no approval is in force: %s', (why) => {
    show(<StandingLine row={row({ status: 'outdated', turn: 'editor', why, by: ['Budi'] })} />);
    expect(screen.getByRole('region')).toHaveTextContent(/\.$/);
  });

  test('nothing of an approval once the post came out', () => {
    const out: Partial<DraftRow> = {
      status: 'published',
      turn: 'nobody',
      since: null,
      why: null,
      by: [],
    };
    show(<StandingLine row={row(out)} />);
    expect(screen.getByRole('region')).not.toHaveTextContent(/setuju/i);
  });
});

describe('the list says', () => {
  test.each<[Partial<DraftRow>, string]>([
    [{ turn: 'editor' }, 'Editor: tinjau sejak 09.10'],
    [{ turn: 'author', isMine: true, since: null }, 'Anda: tulis'],
    [{ turn: 'author', status: 'outdated' }, 'Penulis: minta tinjauan lagi sejak 09.10'],
    [approved, 'siap tayang'],
    [{ turn: 'nobody', why: 'not-asked' }, 'siap tayang'],
    [{ turn: 'nobody', status: 'hold', why: 'held' }, 'ditahan'],
    [{ turn: 'nobody', status: 'published', why: null }, 'selesai'],
  ])('whose turn it is: %o', (change, expected) => {
    const { container } = show(<TurnCell now={now} row={row(change)} />);
    expect(container).toHaveTextContent(expected);
  });
});
