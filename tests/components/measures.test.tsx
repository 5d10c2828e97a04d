import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ActionLine } from '@/components/check/action-line.tsx';
import { FormalityLine } from '@/components/check/formality-line.tsx';
import { OtherLanguages } from '@/components/check/other-languages.tsx';
import { ReadabilityMeter } from '@/components/check/readability-meter.tsx';
import { LanguageProvider } from '@/components/language.tsx';
import { messages } from '@/lib/i18n/messages.ts';

const show = (children: React.ReactNode, language: 'id' | 'en' = 'id') =>
  render(
    <LanguageProvider language={language} texts={messages}>
      {children}
    </LanguageProvider>,
  );

const measured = {
  score: 47.6,
  band: 'harder',
  wordsPerSentence: 17.94,
  syllablesPerWord: 2.8,
  target: 75,
  longest: { text: 'Kegiatan ini bertujuan meningkatkan kapasitas.', words: 34 },
} as const;

test('readability says its word and number at once, and what made them on wish', async () => {
  show(<ReadabilityMeter {...measured} />);
  expect(screen.getByText('Agak sulit dibaca')).toBeVisible();
  expect(screen.getByText('keterbacaan 48, sasaran 75')).toBeVisible();
  await userEvent.click(screen.getByText('Agak sulit dibaca'));
  expect(screen.getByText(/17,9 kata per kalimat, 2,8 suku kata/)).toBeVisible();
  expect(screen.getByText(/^Kalimat terpanjang, 34 kata: “Kegiatan ini/)).toBeVisible();
  expect(screen.getByText(/belum diuji pada pembaca/)).toBeVisible();
});

const casual = {
  band: 'informal',
  degree: 96,
  right: 94,
  casual: ['gak', 'kok'],
  formal: [],
  sentence: 'Gak ribet kok.',
} as const;

test('formality says its word and degree at once, on wish its words and how sure it is', async () => {
  show(<FormalityLine {...casual} />);
  expect(screen.getByText('Nada terlalu santai')).toBeVisible();
  expect(screen.getByText('kadar santai 96 dari 100')).toBeVisible();
  expect(screen.getByText('Terdengar santai: “gak”, “kok”.')).not.toBeVisible();
  await userEvent.click(screen.getByText('Nada terlalu santai'));
  expect(screen.getByText('Terdengar santai: “gak”, “kok”.')).toBeVisible();
  expect(screen.getByText('Kalimat paling santai: “Gak ribet kok.”')).toBeVisible();
  expect(screen.getByText(/94 dari 100 tebakan seperti ini tepat/)).toBeVisible();
  expect(screen.queryByText(/^Terdengar resmi/)).toBeNull();
});

test('a formal text names its formal words, in English too', async () => {
  const told = { ...casual, band: 'formal', degree: 3, casual: [], sentence: null } as const;
  show(<FormalityLine {...told} formal={['diselesaikan', 'permohonan']} />, 'en');
  await userEvent.click(screen.getByText('Formal tone'));
  expect(screen.getByText('casual 3 of 100')).toBeVisible();
  expect(screen.getByText('Sounds formal: “diselesaikan”, “permohonan”.')).toBeVisible();
  expect(screen.queryByText(/^Sounds casual|^Most casual/)).toBeNull();
});

test('what citizens can do is said in the words of the text, or that nothing is', () => {
  const { unmount } = show(<ActionLine isTold={true} words={['Daftar', 'bawa KTP']} />);
  expect(screen.getByText('Yang bisa dilakukan warga: Daftar, bawa KTP.')).toBeVisible();
  unmount();
  show(<ActionLine isTold={false} words={[]} />, 'en');
  expect(screen.getByText('It does not say yet what citizens can do.')).toBeVisible();
});

test('words that were read as another language are named, the first three', () => {
  const quoted = [
    { language: 'sun', words: 'Sampurasun, wargi Serang!' },
    { language: 'eng', words: 'Car Free Day' },
    { language: 'jav', words: 'Matur nuwun' },
    { language: 'eng', words: 'Smart City' },
  ] as const;
  const { unmount } = show(<OtherLanguages passages={quoted} />);
  expect(
    screen.getByText(
      'Terbaca sebagai bahasa lain: “Sampurasun, wargi Serang!” (Sunda), “Car Free Day” (Inggris), “Matur nuwun” (Jawa), 1 lagi. Petunjuk bahasa Indonesia tidak diberikan di situ.',
    ),
  ).toBeVisible();
  unmount();
  const { container } = show(<OtherLanguages passages={[]} />);
  expect(container).toBeEmptyDOMElement();
});
