import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CeremonyMeter } from '@/components/check/ceremony-meter.tsx';
import { Checklist } from '@/components/check/checklist.tsx';
import { IgnoredList } from '@/components/check/ignored-list.tsx';
import { KindPick } from '@/components/check/kind-pick.tsx';
import { LimitsTable } from '@/components/check/limits-table.tsx';
import { countPost } from '@/lib/core/counters.ts';
import type { ChecklistPoint, Question } from '@/lib/core/question.ts';
import { finding, rule, show, text } from './spoken.tsx';

const question: Question = {
  id: 'test/ai',
  code: 'UJI-02',
  severity: 'must',
  ask: { id: 'Apakah AI dipakai?', en: 'Was AI used?' },
  why: { id: 'Pembaca berhak tahu.', en: 'Readers may know.' },
  options: [
    { id: 'no', label: { id: 'Tidak', en: 'No' }, closes: true },
    {
      id: 'draft',
      label: { id: 'Draf', en: 'Draft' },
      closes: true,
      asksFor: { id: 'Alat yang dipakai', en: 'Tool used' },
    },
  ],
  sources: rule.sources,
  isAsked: () => true,
  subject: () => '',
};

const open: ChecklistPoint = { question, evidence: [], status: 'open', answer: null, about: 'a' };
const answer = {
  question: question.id,
  option: 'no',
  note: '',
  answeredAt: '2026-11-20T02:20:00.000Z',
  about: 'a',
};

const showPoints = (points: readonly ChecklistPoint[]) => {
  const onAnswer = vi.fn();
  show(<Checklist kind="service" onAnswer={onAnswer} points={points} text={text} />);
  return onAnswer;
};

/** A checklist that remembers what was answered, as its owners do. */
function Owned() {
  const [point, setPoint] = useState(open);
  return (
    <Checklist
      kind={null}
      onAnswer={() => setPoint({ ...open, status: 'closed', answer })}
      points={[point]}
      text={text}
    />
  );
}

describe('the checklist', () => {
  test('shows what the text says for itself, and says what it does not', () => {
    const evidence = [
      { name: { id: 'Waktu', en: 'When' }, span: { start: 12, end: 18 } },
      { name: { id: 'Biaya', en: 'Cost' }, span: null },
    ];
    showPoints([{ ...open, evidence }]);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Yang harus ada di unggahan layanan 1 dari 2',
    );
    expect(screen.getByText('Minggu', { selector: 'q' })).toBeVisible();
    expect(screen.getByText('Belum ditemukan di teks.')).toBeVisible();
  });

  test('is answered with one press where nothing more has to be said', async () => {
    const onAnswer = showPoints([open]);
    await userEvent.click(screen.getByRole('button', { name: 'Tidak' }));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(open, question.options[0], '');
  });

  test('asks for a note where an answer needs one, and takes none that is empty', async () => {
    const onAnswer = showPoints([open]);
    await userEvent.click(screen.getByRole('button', { name: 'Draf' }));
    const field = screen.getByRole('textbox', { name: 'Alat yang dipakai' });
    expect(field).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Simpan jawaban' }));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('Isi dulu kolom ini.');
    await userEvent.type(field, 'ChatGPT');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan jawaban' }));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(open, question.options[1], 'ChatGPT');
  });

  test('says what was answered and when, and can be answered anew', async () => {
    showPoints([{ ...open, status: 'closed', answer }]);
    expect(screen.getByText('Tidak', { selector: 'b' })).toBeVisible();
    expect(screen.getByText(/Dijawab oleh Anda pukul 20 Nov \d\d\.\d\d/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Ubah jawaban/ }));
    expect(screen.getByRole('button', { name: 'Tidak' })).toHaveFocus();
  });

  test('asks again where what the answer spoke of has changed', () => {
    showPoints([{ ...open, status: 'reopened', answer }]);
    expect(screen.getByText('Jawab lagi')).toBeVisible();
    expect(screen.getByText(/Dijawab “Tidak” oleh Anda pukul .*berubah sesudahnya/)).toBeVisible();
  });

  test('keeps the keyboard at the question that was answered', async () => {
    show(<Owned />);
    await userEvent.click(screen.getByRole('button', { name: 'Tidak' }));
    expect(screen.getByRole('button', { name: /^Ubah jawaban/ })).toHaveFocus();
  });
});

test('a guess is only said, and taken with one press', async () => {
  const onPick = vi.fn();
  show(<KindPick guess={{ kind: 'service', words: ['gratis'] }} kind={null} onPick={onPick} />);
  expect(screen.getByRole('combobox', { name: 'Jenis unggahan' })).toHaveAccessibleDescription(
    'Ditebak: Layanan, dari kata “gratis”.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Pakai Layanan' }));
  expect(onPick).toHaveBeenCalledExactlyOnceWith('service');
});

test('the meter shows the words first, and more of them on wish', async () => {
  const event = ['satu', 'dua', 'tiga', 'empat'].map((word) => ({ word, count: 1 }));
  show(<CeremonyMeter band="ceremonial" citizen={[]} event={event} index={66} />);
  expect(screen.getByText('Seremonial')).toBeVisible();
  expect(screen.getByText('indeks seremonial 66 dari 100')).toBeVisible();
  expect(screen.getByText('tidak ada')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^2 lagi\s*: Tentang acara$/ }));
  expect(screen.getByText(/satu, dua, tiga, empat/)).toBeVisible();
});

test('each channel says what it counts, and that Instagram makes no link of an address', () => {
  const post = `Daftar di https://contoh.go.id ${'#a '.repeat(6)}`;
  const limits = (['facebook', 'instagram'] as const).map((channel) => ({
    channel,
    counters: countPost(post, channel),
  }));
  show(<LimitsTable channels={limits} />);
  expect(screen.getByRole('row', { name: /^Tautan bisa diketuk ya tidak/ })).toBeVisible();
  expect(
    screen.getByRole('row', { name: /^Tagar 6 6 \/ 30, sebaiknya paling banyak 5/ }),
  ).toBeVisible();
});

test('what was ignored is folded away with its reason, and can be used again', async () => {
  const ignored = {
    rule: rule.id,
    quote: 'Minggu',
    reason: 'Mengikuti undangan.',
    ignoredAt: '2026-11-20T02:20:00.000Z',
  };
  const onUseAgain = vi.fn();
  show(<IgnoredList items={[{ finding, ignored }]} onUseAgain={onUseAgain} />);
  expect(screen.queryByText(/Mengikuti undangan/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Diabaikan 1' }));
  expect(screen.getByText(/Mengikuti undangan\./)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Pakai lagi: Hari tidak cocok' }));
  expect(onUseAgain).toHaveBeenCalledExactlyOnceWith(ignored);
});
