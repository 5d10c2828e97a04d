import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApprovalStrip } from '@/components/panel/approval-strip.tsx';
import type { ApprovalView } from '@/lib/core/review/approval-view.ts';
import { show } from './spoken.tsx';

const name = { version: 4, code: '9F2C', by: 'Rina Hartati', isProved: true };

function showStrip(approval: ApprovalView) {
  const onLoad = vi.fn();
  const { container } = show(<ApprovalStrip approval={approval} onLoad={onLoad} />);
  return { onLoad, strip: container.querySelector('.strip') };
}

test('is green for one thing only: the same text, and proved', () => {
  const { strip } = showStrip({ ...name, is: 'same', hasPictures: false });
  expect(strip).toHaveTextContent('Sama dengan versi disetujui v4 9F2C · Rina Hartati');
  expect(strip).toHaveClass('strip-ready');
});

test('says that no signature proves it, and is not green', () => {
  const { strip } = showStrip({ ...name, is: 'same', isProved: false, hasPictures: false });
  expect(strip).toHaveTextContent('dicatat, tanpa bukti tanda tangan');
  expect(strip).not.toHaveClass('strip-ready');
});

test('says that pictures were not compared', () => {
  showStrip({ ...name, is: 'same', hasPictures: true });
  expect(screen.getByText(/gambar belum dicocokkan/u)).toBeVisible();
});

test.each([
  ['lapsed', 'Persetujuan v4 gugur: terlalu lama'],
  ['event-passed', 'Persetujuan v4 gugur: tanggal acara sudah lewat'],
] as const)('says why an approval is over: %s', (why, words) => {
  const { strip } = showStrip({ ...name, is: 'over', why });
  expect(strip).toHaveTextContent(words);
  expect(strip).toHaveClass('strip-should');
});

test.each([
  ['held', 'v4 ditahan, jangan ditayangkan dulu'],
  ['changes-requested', 'v4 diminta diubah'],
] as const)('says that the last word is no approval: %s', (why, words) => {
  const { strip } = showStrip({ is: 'stopped', why, version: 4, code: '9F2C', by: 'Rina' });
  expect(strip).toHaveTextContent(words);
  expect(strip).toHaveClass('strip-should');
});

test('says that nobody approved it', () => {
  showStrip({ is: 'never' });
  expect(screen.getByText('Versi ini belum pernah disetujui')).toBeVisible();
});

const differing: ApprovalView = {
  ...name,
  is: 'differs',
  words: 1,
  passages: [
    { kind: 'kept', text: 'pukul ' },
    { kind: 'removed', text: '06' },
    { kind: 'added', text: '07' },
  ],
  text: 'pukul 06',
};

test('shows what differs, and loads the approved text with one press', async () => {
  const { onLoad } = showStrip(differing);
  const toggle = screen.getByRole('button', { name: 'Lihat bedanya' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(toggle);
  expect(screen.getByRole('deletion')).toHaveTextContent('06');
  expect(screen.getByRole('insertion')).toHaveTextContent('07');
  await userEvent.click(screen.getByRole('button', { name: 'Muat versi disetujui' }));
  expect(onLoad).toHaveBeenCalledExactlyOnceWith('pukul 06');
});

test('offers nothing to load where its channel has no field', async () => {
  showStrip({ ...differing, text: null });
  await userEvent.click(screen.getByRole('button', { name: 'Lihat bedanya' }));
  expect(screen.queryByRole('button', { name: 'Muat versi disetujui' })).toBeNull();
});
