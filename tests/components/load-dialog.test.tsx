import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ComposerOffer } from '@/components/desk/composer-choice.tsx';
import { LoadDialog } from '@/components/desk/load-dialog.tsx';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { draft, show } from './spoken.tsx';

const empty: ComposerOffer = {
  tabId: 1,
  site: 'www.facebook.com',
  composer: 'facebook-page',
  channels: ['facebook'],
  length: 0,
  entities: [],
};
const full: ComposerOffer = {
  ...empty,
  tabId: 2,
  site: 'business.facebook.com',
  length: 2120,
  entities: ['@Dinas Kesehatan'],
};

function ask(
  composers: readonly [ComposerOffer, ...ComposerOffer[]],
  change: Partial<WorkingCopy> = {},
) {
  const wishes = { onLoad: vi.fn(), onClose: vi.fn() };
  const state = { isLoading: false, isWithoutVersion: false };
  show(<LoadDialog {...wishes} {...state} composers={composers} draft={draft(change)} />);
  return wishes;
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the question before loading', () => {
  test('is short where the composer is empty', async () => {
    const { onLoad } = ask([empty]);
    expect(screen.getByRole('dialog', { name: 'Muat ke kotak tulis' })).toBeVisible();
    expect(screen.queryByText(/disimpan dulu/)).not.toBeInTheDocument();
    await click('Muat draf');
    expect(onLoad).toHaveBeenCalledExactlyOnceWith(empty);
  });

  test('says that the text there is kept first, and what becomes plain text', async () => {
    const { onLoad } = ask([full]);
    expect(screen.getByText(/Di kotak ini ada 2\.120 huruf\./)).toBeVisible();
    expect(screen.getByText('@Dinas Kesehatan')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Muat draf' })).not.toBeInTheDocument();
    await click('Simpan isi lama, lalu muat');
    expect(onLoad).toHaveBeenCalledExactlyOnceWith(full);
  });

  test('says which mentions of the draft itself are plain text', () => {
    ask([empty], { entities: ['#BantenSehat', '#BantenSehat'] });
    expect(screen.getAllByText('#BantenSehat')).toHaveLength(1);
  });

  test('lets one of several be chosen', async () => {
    const { onLoad } = ask([empty, full]);
    expect(screen.getByRole('radio', { name: /www\.facebook\.com.*kosong/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /business.*berisi 2\.120 huruf/ }));
    await click('Simpan isi lama, lalu muat');
    expect(onLoad).toHaveBeenCalledExactlyOnceWith(full);
  });

  test('mentions that the draft was written for another channel', () => {
    ask([empty], { channel: 'instagram' });
    expect(screen.getByText(/ditulis untuk Instagram; kotak ini milik Facebook/)).toBeVisible();
  });

  test('is content where one of two channels is the draft’s', () => {
    ask([{ ...empty, channels: ['facebook', 'instagram'] }], { channel: 'instagram' });
    expect(screen.getByText(/Facebook \+ Instagram/)).toBeVisible();
    expect(screen.queryByText(/ditulis untuk/)).toBeNull();
  });

  test('can be left without doing anything', async () => {
    const { onLoad, onClose } = ask([full]);
    await click('Batal');
    expect(onClose).toHaveBeenCalledOnce();
    expect(onLoad).not.toHaveBeenCalled();
  });
});
