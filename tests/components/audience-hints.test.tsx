import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AudienceHints } from '@/components/check/audience-hints.tsx';
import type { AudienceHint, AudienceView } from '@/lib/core/audience/audience-view.ts';
import type { CheckView } from '@/lib/core/check-view.ts';
import { show, text, viewOf } from './spoken.tsx';

const both = (words: string) => ({ id: words, en: `${words} (en)` });

const need: AudienceHint = {
  topic: 'need',
  id: 'need/cost',
  name: both('Belum terjawab: bayar atau gratis?'),
  why: both('Keluarga mengira harus membayar.'),
  example: both('Gratis.'),
  places: [],
};
const sentence: AudienceHint = {
  topic: 'sentence',
  id: 'sentence/long',
  name: both('Satu kalimat berisi 19 kata.'),
  why: both('Dibaca sambil berjalan.'),
  example: both('Bagi di “ke”.'),
  places: [{ start: 0, end: 11, words: 'Datang hari' }],
};
const audience: AudienceView = {
  who: both('ibu hamil, orang tua balita'),
  hints: [need, sentence],
  answered: [
    { name: both('Tempat'), words: ['balai'] },
    { name: both('Waktu'), words: ['hari Minggu', 'pagi'] },
  ],
};

function showHints(change: Partial<CheckView>, written = text) {
  const wishes = {
    onShow: vi.fn(),
    onCopyWords: vi.fn(async () => true),
    onChooseReaders: vi.fn(),
  };
  const view = viewOf([], written, change);
  return { ...show(<AudienceHints {...wishes} view={view} />), ...wishes };
}

test('hints stand below who reads, each with its topic and what it says of the text', () => {
  showHints({ audience });
  const section = screen.getByRole('region', { name: 'Untuk pembaca Anda' });
  expect(within(section).getByRole('heading', { level: 3 })).toHaveTextContent(
    'Untuk pembaca Anda2',
  );
  expect(within(section).getByText('ibu hamil, orang tua balita')).toBeVisible();
  const rows = within(section).getAllByRole('listitem');
  expect(rows[0]).toHaveTextContent('Kebutuhan Belum terjawab: bayar atau gratis?');
  expect(rows[1]).toHaveTextContent('Kalimat Satu kalimat berisi 19 kata.');
  expect(screen.getByText('Keluarga mengira harus membayar.')).not.toBeVisible();
});

test('an open hint says why, and its example is copied on wish only', async () => {
  const { onCopyWords } = showHints({ audience });
  await userEvent.click(screen.getByText('Belum terjawab: bayar atau gratis?', { exact: false }));
  expect(screen.getByText('Keluarga mengira harus membayar.')).toBeVisible();
  expect(onCopyWords).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Salin contoh' }));
  expect(onCopyWords).toHaveBeenCalledExactlyOnceWith('Gratis.');
  expect(await screen.findByRole('button', { name: 'Tersalin' })).toBeVisible();
});

test('what was not copied is not said to be', async () => {
  const { onCopyWords } = showHints({ audience });
  onCopyWords.mockResolvedValueOnce(false);
  await userEvent.click(screen.getByText('Belum terjawab: bayar atau gratis?', { exact: false }));
  await userEvent.click(screen.getByRole('button', { name: 'Salin contoh' }));
  expect(screen.getByRole('button', { name: 'Salin contoh' })).toBeVisible();
});

test('words of the text are gone to; where to split a sentence is not copied', async () => {
  const { onShow } = showHints({ audience: { ...audience, hints: [sentence] } });
  await userEvent.click(screen.getByText('Satu kalimat berisi 19 kata.', { exact: false }));
  expect(screen.getByText('Bagi di “ke”.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Salin contoh' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Tunjukkan “Datang hari” di tulisan' }));
  expect(onShow).toHaveBeenCalledExactlyOnceWith(sentence.places[0]);
});

test('what is answered is one line, with the words that do it behind', async () => {
  showHints({ audience });
  const line = screen.getByText('Sudah terjawab');
  expect(screen.getByText('Tempat, Waktu')).toBeVisible();
  expect(screen.getByText('Waktu: “hari Minggu”, “pagi”')).not.toBeVisible();
  await userEvent.click(line);
  expect(screen.getByText('Waktu: “hari Minggu”, “pagi”')).toBeVisible();
});

test('where nothing is missing it says so, and promises no more', () => {
  showHints({ audience: { ...audience, hints: [], answered: [] } });
  expect(screen.getByText(/sejauh yang bisa kami baca/)).toBeVisible();
});

test('where nobody chose readers one line leads to the settings', async () => {
  const { onChooseReaders } = showHints({ audience: null, hasReaders: false });
  expect(screen.getByText('Untuk siapa kantor ini menulis?')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Pilih pembaca' }));
  expect(onChooseReaders).toHaveBeenCalledOnce();
});

test.each([
  ['before there is a text', { audience: null, hasReaders: false }, ' '],
  ['of a text that is too short to say', { audience: null, hasReaders: true }, text],
])('nothing is said %s', (_, change, written) => {
  const { container } = showHints(change, written);
  expect(container).toBeEmptyDOMElement();
});
