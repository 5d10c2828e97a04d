import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { test as base, beforeEach, describe, expect, vi } from 'vitest';
import { DeskApp } from '@/entrypoints/desk/desk-app.tsx';
import { FindingCache } from '@/entrypoints/desk/finding-cache.ts';
import type { Services } from '@/entrypoints/desk/services.ts';
import { fail, succeed } from '@/lib/core/result.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { OpenComposer } from '@/lib/messaging/protocol.ts';
import { type Database, openDatabase } from '@/lib/storage/database.ts';
import { WorkingCopies } from '@/lib/storage/working-copies.ts';
import { draft } from './spoken.tsx';

interface World {
  database: Database;
  copies: WorkingCopies;
}

const test = base.extend<World>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names from the pattern
  database: async ({}, use) => {
    const database = openDatabase(`test-${crypto.randomUUID()}`);
    await use(database);
    await database.delete();
  },
  copies: async ({ database }, use) => {
    const [now, newId] = [() => new Date(), () => crypto.randomUUID()];
    await use(new WorkingCopies({ database, now, newId }));
  },
});

beforeEach(async () => {
  await goTo('');
  // happy-dom moves the page at this, which no browser does.
  vi.spyOn(history, 'replaceState').mockReturnValue(undefined);
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) =>
    setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }), 0),
  );
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
});

/** Changes the address, and waits until the page has heard of it. */
async function goTo(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const heard = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await heard;
}

const composer: OpenComposer = {
  tabId: 7,
  site: 'www.facebook.com',
  composer: 'facebook-page',
  channels: ['facebook'],
  length: 0,
  entities: [],
  draftId: null,
};

async function openDesk({ database, copies }: World, drafts: WorkingCopy[], hash = '') {
  await database.workingCopies.bulkPut(drafts);
  await goTo(hash);
  const send = vi.fn();
  const services: Services = {
    copies,
    send,
    findings: new FindingCache(),
    writeLanguage: vi.fn(async () => undefined),
    askPersistence: async () => 'unlimited',
  };
  render(<DeskApp firstLanguage="id" services={services} />);
  await screen.findByRole('heading', { level: 1 });
  return { send, services, user: userEvent.setup() };
}

describe('the desk', () => {
  test('lists the drafts and says honestly how they are stored', async ({ database, copies }) => {
    await openDesk({ database, copies }, [draft({ text: 'Jadwal posyandu' })]);
    expect(screen.getByRole('link', { name: 'Jadwal posyandu' })).toBeVisible();
    expect(await screen.findByText(/tidak memberi janji kepada ekstensi/)).toBeVisible();
    const nav = screen.getByRole('navigation', { name: 'Bagian Meja redaksi' });
    expect(within(nav).getByRole('link', { current: 'page' })).toHaveTextContent('Draf1');
  });

  test('shows a draft that a panel keeps meanwhile', async ({ database, copies }) => {
    await openDesk({ database, copies }, []);
    await database.workingCopies.put(draft({ text: 'Dari panel' }));
    expect(await screen.findByRole('link', { name: 'Dari panel' })).toBeVisible();
  });

  test('deletes with a way back, and the focus goes there', async ({ database, copies }) => {
    const { user } = await openDesk({ database, copies }, [draft({ text: 'Jadwal posyandu' })]);
    await user.click(screen.getByRole('button', { name: 'Hapus “Jadwal posyandu”' }));

    const undo = await screen.findByRole('button', { name: 'Urungkan' });
    expect(screen.getByText('“Jadwal posyandu” dipindah ke tempat sampah.')).toBeVisible();
    expect(undo).toHaveFocus();
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Jadwal posyandu' })).not.toBeInTheDocument(),
    );
    await user.click(undo);
    expect(await screen.findByRole('link', { name: 'Jadwal posyandu' })).toBeVisible();
  });

  test('gives back what lies in the bin', async ({ database, copies }) => {
    const binned = draft({ text: 'Dibuang', deletedAt: '2026-11-20T01:00:00.000Z' });
    const { user } = await openDesk({ database, copies }, [binned], '#sampah');
    expect(screen.getByText(/tinggal 30 hari di sini/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kembalikan “Dibuang”' }));
    expect(await screen.findByText(/^Tempat sampah kosong/)).toBeVisible();
    expect(screen.getByText('“Dibuang” kembali ke daftar draf.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('speaks English on wish, and remembers it', async ({ database, copies }) => {
    const { user, services } = await openDesk({ database, copies }, []);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bahasa' }), 'English');
    expect(screen.getByRole('heading', { name: 'Drafts' })).toBeVisible();
    expect(services.writeLanguage).toHaveBeenCalledExactlyOnceWith('en');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  test('says of an address without a draft that it is gone', async ({ database, copies }) => {
    await openDesk({ database, copies }, [], `#draf/${crypto.randomUUID()}`);
    expect(screen.getByRole('alert')).toHaveTextContent('Draf ini tidak ada lagi.');
    expect(screen.getByRole('link', { name: 'Ke daftar draf' })).toBeVisible();
  });
});

describe('an open draft', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tulisan' });

  test('is kept as it is written', async ({ database, copies }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, copies }, [copy], `#draf/${copy.id}`);
    await user.type(field(), ' lalu lanjut');
    await waitFor(
      async () =>
        expect(await database.workingCopies.get(copy.id)).toMatchObject({
          text: 'Awal lalu lanjut',
        }),
      { timeout: 2000 },
    );
    expect(await screen.findByText(/^Tersimpan \d\d\.\d\d$/)).toBeVisible();
  });

  test('begins with the first letter of a blank page', async ({ database, copies }) => {
    const { user } = await openDesk({ database, copies }, [], '#baru');
    expect(await database.workingCopies.count()).toBe(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kanal' }), 'Instagram');
    await user.type(field(), 'Halo');
    await user.tab();
    await waitFor(async () =>
      expect(await database.workingCopies.toArray()).toMatchObject([
        { text: 'Halo', site: 'desk', channel: 'instagram' },
      ]),
    );
    const [kept] = await database.workingCopies.toArray();
    const address = `#draf/${kept?.id}`;
    await waitFor(() => expect(history.replaceState).toHaveBeenCalledWith(null, '', address));
  });

  test('is checked, and a replacement goes into the field', async ({ database, copies }) => {
    const copy = draft({ text: 'Datang hari Minggu, 28 November 2026.' });
    const { user } = await openDesk({ database, copies }, [copy], `#draf/${copy.id}`);
    const must = screen.getByRole('region', { name: 'Wajib' });
    await user.click(within(must).getByRole('button'));
    await user.click(screen.getByRole('button', { name: 'Ganti jadi “Sabtu”' }));
    expect(field()).toHaveValue('Datang hari Sabtu, 28 November 2026.');
    expect(screen.queryByRole('region', { name: 'Wajib' })).not.toBeInTheDocument();
  });

  test('keeps both texts where a composer changed it meanwhile', async ({ database, copies }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, copies }, [copy], `#draf/${copy.id}`);
    await user.type(field(), ' dari meja');
    const other = { ...copy, text: 'Dari kotak tulis', savedAt: new Date().toISOString() };
    await database.workingCopies.put({ ...other, writer: crypto.randomUUID() });
    await user.tab();

    expect(await screen.findByText(/Keduanya tersimpan/)).toBeVisible();
    const texts = (await database.workingCopies.toArray()).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Awal dari meja', 'Dari kotak tulis']);
    expect(field()).toHaveValue('Awal dari meja');
  });

  test('takes over what a composer wrote while nothing waits here', async ({
    database,
    copies,
  }) => {
    const copy = draft({ text: 'Awal' });
    await openDesk({ database, copies }, [copy], `#draf/${copy.id}`);
    const savedAt = new Date().toISOString();
    await database.workingCopies.put({ ...copy, text: 'Dari kotak tulis', savedAt });
    await waitFor(() => expect(field()).toHaveValue('Dari kotak tulis'));
  });

  test('stays in the field and can be copied when the disk is full', async ({
    database,
    copies,
  }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, copies }, [copy], `#draf/${copy.id}`);
    database.workingCopies.hook('updating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.type(field(), ' lanjut');
    await user.tab();

    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Kode: storage.full');
    await user.click(within(notice).getByRole('button', { name: 'Salin tulisan' }));
    expect(await navigator.clipboard.readText()).toBe('Awal lanjut');
    expect(field()).toHaveValue('Awal lanjut');
  });
});

describe('loading into a composer', () => {
  test('keeps what was typed last, asks, and says what happened', async ({ database, copies }) => {
    const copy = draft({ text: 'Awal' });
    const { user, send } = await openDesk({ database, copies }, [copy], `#draf/${copy.id}`);
    send.mockImplementation((name) =>
      Promise.resolve(succeed(name === 'findComposers' ? [composer] : null)),
    );
    await user.type(screen.getByRole('textbox', { name: 'Tulisan' }), ' akhir');
    await user.click(screen.getByRole('button', { name: 'Muat ke kotak tulis' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Muat draf' }));

    expect(await screen.findByText(/^Draf dimuat ke www\.facebook\.com\. Ctrl\+Z/)).toBeVisible();
    expect(send).toHaveBeenLastCalledWith('loadIntoComposer', {
      tabId: 7,
      draft: expect.objectContaining({ id: copy.id, text: 'Awal akhir' }),
    });
  });

  test('says what to do where no composer is open', async ({ database, copies }) => {
    const { user, send } = await openDesk({ database, copies }, [draft({ text: 'Jadwal' })]);
    send.mockResolvedValue(succeed([]));
    await user.click(screen.getByRole('button', { name: /^Muat “Jadwal”/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kode: composer.none-open');
    await user.click(screen.getByRole('button', { name: 'Salin tulisan' }));
    expect(await navigator.clipboard.readText()).toBe('Jadwal');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('passes on why the composer did not take it', async ({ database, copies }) => {
    const { user, send } = await openDesk({ database, copies }, [draft({ text: 'Jadwal' })]);
    send.mockImplementation((name) =>
      Promise.resolve(
        name === 'findComposers' ? succeed([composer]) : fail({ code: 'write.refused' }),
      ),
    );
    await user.click(screen.getByRole('button', { name: /^Muat “Jadwal”/ }));
    await user.click(await screen.findByRole('button', { name: 'Muat draf' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kode: write.refused');
  });
});
