import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AutomaticCard } from '@/components/desk/backup/automatic-card.tsx';
import type { AutomaticView } from '@/components/desk/backup/automatic-view.ts';
import type { AutomaticPlan } from '@/lib/core/backup/automatic.ts';
import { showAtDesk } from './spoken.tsx';

const now = new Date('2026-11-29T02:35:00.000Z');
const plan: AutomaticPlan = {
  days: 7,
  place: 'downloads',
  lock: null,
  askedAt: '2026-11-01T00:00:00.000Z',
};
const done = { at: '2026-11-28T02:35:00.000Z', drafts: 148, name: 'cadangan.siaptayang' };
const run = { triedAt: done.at, code: null, failures: 0, done };

function showCard(change: Partial<AutomaticView>) {
  const wishes = {
    onSave: vi.fn(),
    onOff: vi.fn(),
    onPickFolder: vi.fn(),
    onNewWords: vi.fn(),
    onNow: vi.fn(),
    onAllowFolder: vi.fn(),
    onNoted: vi.fn(),
    onCopyWords: vi.fn(),
  };
  const view: AutomaticView = {
    plan: null,
    run: null,
    progress: null,
    places: ['downloads', 'folder'],
    folder: null,
    asked: { kind: 'nothing' },
    ...change,
  };
  showAtDesk(<AutomaticCard {...wishes} now={now} view={view} />);
  return wishes;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const often = (days: string) => userEvent.selectOptions(screen.getByRole('combobox'), days);

test('how often, where to and the lock are asked for, and that it is not locked is said', async () => {
  const { onSave } = showCard({});
  expect(screen.getByText(/^Mati\. Meja redaksi mengingatkan/)).toBeVisible();
  await often('Setiap 14 hari');
  expect(screen.getByText(/^Tidak terkunci: siapa pun/)).toBeVisible();
  expect(screen.getByText(/Berkas lama tidak dihapus oleh Siap Tayang/)).toBeVisible();
  await press('Simpan setelan');
  expect(onSave).toHaveBeenLastCalledWith({ days: 14, place: 'downloads', isLocked: false });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Kunci dengan enam kata sandi' }));
  await press('Simpan setelan');
  expect(onSave).toHaveBeenLastCalledWith({ days: 14, place: 'downloads', isLocked: true });
});

test('a folder must be chosen before it is saved', async () => {
  const { onSave, onPickFolder } = showCard({});
  await often('Setiap hari');
  await userEvent.click(screen.getByRole('radio', { name: /Folder pilihan/ }));
  await press('Simpan setelan');
  expect(onSave).not.toHaveBeenCalled();
  await press('Pilih folder…');
  expect(onPickFolder).toHaveBeenCalledOnce();
});

test('a browser that cannot write into folders offers none', async () => {
  showCard({ places: ['downloads'] });
  await often('Setiap hari');
  expect(screen.queryByRole('radio')).toBeNull();
});

test('the last one and the next one are told, and it can be had at once or switched off', async () => {
  const { onNow, onOff } = showCard({ plan, run });
  expect(
    screen.getByText(/^Cadangan terakhir 28 Nov .*: 148 draf, cadangan\.siaptayang/),
  ).toHaveTextContent(/Berikutnya sekitar 5 Des/);
  await press('Cadangkan otomatis sekarang');
  expect(onNow).toHaveBeenCalledOnce();
  await often('Mati');
  await press('Simpan setelan');
  expect(onOff).toHaveBeenCalledOnce();
});

test('one that failed says why and what to do, and is tried again', async () => {
  const failed = { ...run, code: 'backup.folder', failures: 1 } as const;
  const folder = { plan: { ...plan, place: 'folder' }, folder: 'Bersama' } as const;
  const { onNow, onAllowFolder } = showCard({ ...folder, run: failed });
  const notice = within(screen.getByRole('alert'));
  expect(notice.getByText('Folder cadangan tidak bisa ditulis.')).toBeVisible();
  await userEvent.click(notice.getByRole('button', { name: 'Coba lagi sekarang' }));
  await userEvent.click(notice.getByRole('button', { name: 'Izinkan folder lagi' }));
  expect([onNow, onAllowFolder].map((wish) => wish.mock.calls.length)).toEqual([1, 1]);
  expect(screen.getByText(/Dicoba lagi sendiri sekitar/)).toBeVisible();
});

test('one that waits for the desk to be unlocked says so, and names no time', () => {
  showCard({ plan, run: { ...run, code: 'desk.locked' } });
  expect(screen.getByText(/Dibuat begitu kunci Meja redaksi dibuka\./)).toBeVisible();
  expect(screen.queryByText(/Dicoba lagi sendiri/)).toBeNull();
});

test('how far it is stands in the place of what was', () => {
  showCard({ plan, run, progress: { done: 50, of: 148 } });
  expect(screen.getByRole('progressbar', { name: 'Sedang mencadangkan' })).toHaveValue(50);
  expect(screen.queryByText(/Cadangan terakhir/)).toBeNull();
});

test('words are shown once; afterwards only when that was, and new ones can be made', async () => {
  const words = 'pantai lampu kertas embun sawah gitar';
  const { onNoted } = showCard({ asked: { kind: 'words', words } });
  expect(screen.getByText(words)).toBeVisible();
  await press('Sudah saya catat');
  expect(onNoted).toHaveBeenCalledOnce();
});

test('a locked plan offers new words', async () => {
  const lock = { recipient: `age1${'q'.repeat(58)}`, since: '2026-11-20T02:35:00.000Z' };
  const { onNewWords } = showCard({ plan: { ...plan, lock }, run });
  expect(screen.getByText(/^Terkunci dengan kata sandi yang ditampilkan 20 Nov/)).toBeVisible();
  await press('Buat kata sandi baru');
  expect(onNewWords).toHaveBeenCalledOnce();
});

test('what the browser refuses is told', () => {
  showCard({ asked: { kind: 'refused' } });
  expect(screen.getByText(/^Peramban tidak mengizinkan/)).toBeVisible();
});

test('a picture that could not be read is named', () => {
  showCard({ plan, run: { ...run, done: { ...done, lost: ['loket.jpg'] } } });
  expect(screen.getByText(/1 foto atau video tidak bisa dibaca.*: loket\.jpg\./)).toBeVisible();
});
