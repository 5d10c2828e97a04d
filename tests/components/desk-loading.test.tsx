import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { fail, succeed } from '@/lib/core/result.ts';
import type { OpenComposer } from '@/lib/messaging/protocol.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);

const composer: OpenComposer = {
  tabId: 7,
  site: 'www.facebook.com',
  composer: 'facebook-page',
  channels: ['facebook'],
  length: 0,
  entities: [],
  draftId: null,
};

describe('loading into a composer', () => {
  test('keeps what was typed last, asks, and says what happened', async ({ database, stores }) => {
    const copy = draft({ text: 'Awal' });
    const { user, send } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
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

  test('says what to do where no composer is open', async ({ database, stores }) => {
    const { user, send } = await openDesk({ database, stores }, [draft({ text: 'Jadwal' })]);
    send.mockResolvedValue(succeed([]));
    await user.click(screen.getByRole('button', { name: /^Muat “Jadwal”/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kode: composer.none-open');
    await user.click(screen.getByRole('button', { name: 'Salin tulisan' }));
    expect(await navigator.clipboard.readText()).toBe('Jadwal');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('stops where the version cannot be saved, and goes on if wanted', async ({
    database,
    stores,
  }) => {
    const { user, send } = await openDesk({ database, stores }, [draft({ text: 'Jadwal' })]);
    send.mockImplementation((name, request) =>
      Promise.resolve(
        name === 'loadIntoComposer' && !request.isWithoutVersion
          ? fail({ code: 'version.not-kept' })
          : succeed(name === 'findComposers' ? [composer] : null),
      ),
    );
    await user.click(screen.getByRole('button', { name: /^Muat “Jadwal”/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Muat draf' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Kode: version.not-kept');
    await user.click(within(dialog).getByRole('button', { name: 'Muat tanpa versi' }));
    expect(await screen.findByText(/^Draf dimuat ke www\.facebook\.com/)).toBeVisible();
  });

  test('passes on why the composer did not take it', async ({ database, stores }) => {
    const { user, send } = await openDesk({ database, stores }, [draft({ text: 'Jadwal' })]);
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
