import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps, ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { LanguageProvider } from '@/components/language.tsx';
import { ConvertingPage } from '@/components/lock/converting-page.tsx';
import { LockCard, type LockDeeds } from '@/components/lock/lock-card.tsx';
import { LockPage } from '@/components/lock/lock-page.tsx';
import type { LockState } from '@/components/lock/lock-state.ts';
import { fail, succeed } from '@/lib/core/result.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';

/** With the words that failures have at the desk. */
const show = (node: ReactNode) =>
  render(
    <LanguageProvider language="id" texts={deskMessages}>
      {node}
    </LanguageProvider>,
  );

const done = vi.fn(async () => succeed(null));
const deeds = (own: Partial<LockDeeds> = {}): LockDeeds => ({
  switchOn: done,
  change: done,
  switchOff: done,
  setMinutes: done,
  lock: async () => undefined,
  newWords: () => 'enam kata yang baru saja dibuat',
  ...own,
});
const none: LockState = { kind: 'none' };
const open: LockState = { kind: 'open', minutes: 15 };

describe('switching the lock on', () => {
  const card = () => {
    const switchOn = vi.fn(async () => succeed(null));
    show(<LockCard deeds={deeds({ switchOn })} state={none} />);
    const press = () =>
      userEvent.click(screen.getByRole('button', { name: 'Kunci dengan kata sandi ini' }));
    return { switchOn, press };
  };
  const write = async (next: string, again = next) => {
    await userEvent.type(screen.getByLabelText('Kata sandi baru'), next);
    await userEvent.type(screen.getByLabelText('Tulis sekali lagi'), again);
  };

  test('says what it seals, what not, and that there is no way back', () => {
    card();
    expect(screen.getByText(/^Tersegel:/)).toBeVisible();
    expect(screen.getByText(/^Tetap terbaca di cakram:/)).toBeVisible();
    expect(screen.getByText(/kata sandinya lupa/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Buat cadangan' })).toHaveAttribute(
      'href',
      '#cadangan',
    );
  });

  test.each([
    ['too short', 'pendek', 'pendek', /^Terlalu pendek/, 'Kata sandi baru'],
    ['not the same', 'tiga kucing loket', 'tiga kucing', /^Tidak sama/, 'Tulis sekali lagi'],
  ])('refuses what is %s, and goes to the field', async (_, next, again, words, field) => {
    const { switchOn, press } = card();
    await write(next, again);
    await userEvent.click(screen.getByRole('checkbox'));
    await press();
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByLabelText(field)).toHaveFocus();
    expect(switchOn).not.toHaveBeenCalled();
  });

  test('waits until the person has said that they understand', async () => {
    const { switchOn, press } = card();
    await write('tiga kucing loket');
    await press();
    expect(screen.getByText('Centang ini dulu.')).toBeVisible();
    expect(switchOn).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByRole('combobox'), '30 menit');
    await userEvent.click(screen.getByRole('checkbox'));
    await press();
    expect(switchOn).toHaveBeenCalledExactlyOnceWith({
      passphrase: 'tiga kucing loket',
      minutes: 30,
    });
  });

  test('suggests six words', async () => {
    card();
    await userEvent.click(screen.getByRole('button', { name: 'Usulkan enam kata' }));
    expect(screen.getByText('enam kata yang baru saja dibuat')).toBeVisible();
  });
});

describe('a lock that is on', () => {
  test('can be changed, and says where the passphrase is another one', async () => {
    const change = vi.fn(async () => fail({ code: 'lock.wrong-passphrase' as const }));
    show(<LockCard deeds={deeds({ change })} state={open} />);
    await userEvent.click(screen.getByText('Ganti kata sandi', { selector: 'summary' }));
    const [current] = screen.getAllByLabelText('Kata sandi sekarang');
    if (!current) throw new Error('no field');
    await userEvent.type(current, 'yang lama');
    await userEvent.type(screen.getByLabelText('Kata sandi baru'), 'lima gajah kantor');
    await userEvent.type(screen.getByLabelText('Tulis sekali lagi'), 'lima gajah kantor');
    await userEvent.click(screen.getByRole('button', { name: 'Ganti kata sandi' }));
    expect(change).toHaveBeenCalledExactlyOnceWith('yang lama', 'lima gajah kantor');
    expect(await screen.findByText('Kata sandi tidak cocok.')).toBeVisible();
  });

  test('is closed and set with one press each', async () => {
    const [lock, setMinutes] = [vi.fn(async () => undefined), vi.fn(async () => succeed(null))];
    show(<LockCard deeds={deeds({ lock, setMinutes })} state={open} />);
    await userEvent.selectOptions(screen.getByRole('combobox'), '5 menit');
    await userEvent.click(screen.getByRole('button', { name: 'Kunci sekarang' }));
    expect(setMinutes).toHaveBeenCalledExactlyOnceWith(5);
    expect(lock).toHaveBeenCalledOnce();
  });
});

const Locked = (change: Partial<ComponentProps<typeof LockPage>>) => (
  <LockPage
    isBackupWaiting={false}
    isConverting={false}
    onLanguage={vi.fn()}
    onUnlock={done}
    waiting={0}
    {...change}
  />
);

describe('a locked desk', () => {
  test('asks for the passphrase with the keyboard alone, and keeps no wrong one', async () => {
    const unlock = vi
      .fn(async () => succeed(null))
      .mockResolvedValueOnce(fail({ code: 'lock.wrong-passphrase' }) as never);
    show(<Locked onUnlock={unlock} waiting={2} />);
    const field = screen.getByLabelText('Kata sandi');
    expect(field).toHaveFocus();
    expect(screen.getByText(/^2 tulisan menunggu/)).toBeVisible();
    const user = userEvent.setup();
    await user.keyboard('salah{Enter}');
    expect(await screen.findByText('Kata sandi tidak cocok.')).toBeVisible();
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    await user.type(field, 'benar{Enter}');
    await waitFor(() => expect(unlock).toHaveBeenLastCalledWith('benar'));
  });

  test('says that an automatic backup waits', () => {
    show(<Locked isBackupWaiting />);
    expect(screen.getByText(/^Cadangan otomatis menunggu/)).toBeVisible();
  });

  test('says that sealing goes on afterwards', () => {
    show(<Locked isConverting />);
    expect(screen.getByText(/^Penyegelan belum selesai/)).toBeVisible();
    expect(screen.queryByText(/menunggu/)).toBeNull();
  });
});

test('while it seals it says how far it is, and goes on after a failure', async () => {
  const goOn = vi.fn();
  show(
    <ConvertingPage
      failure="storage.full"
      isOpening={false}
      onGoOn={goOn}
      progress={{ done: 1200, of: 5000 }}
    />,
  );
  expect(screen.getByRole('progressbar', { name: 'Menyegel draf' })).toHaveValue(1200);
  expect(screen.getByText('1.200 dari 5.000 baris')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Lanjutkan' }));
  expect(goOn).toHaveBeenCalledOnce();
});
