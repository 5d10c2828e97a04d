import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { packFile } from '../core/support/signed-pack.ts';
import { standAtDesk, test } from './desk-world.tsx';
import { openPolicy } from './policy-world.tsx';

beforeEach(async () => {
  fakeBrowser.reset();
  await standAtDesk();
});

const fileOf = (text: string) => new File([text], 'paket.siaptayang');

test('a pack shows what it changes and who signed it, and applies only then', async ({
  database,
  stores,
}) => {
  const { user } = await openPolicy({ database, stores }, { ...defaultPolicy, office: 'Dinkes' });
  const policy = {
    ruleChoices: [{ code: 'AKR-02', isOn: false, severity: null }],
    values: ['Sigap'],
  };
  await user.upload(screen.getByLabelText('Buka paket…'), fileOf(packFile({ policy })));
  expect(await screen.findByRole('heading', { name: 'Isi Banten, paket 6' })).toHaveFocus();
  expect(screen.getByText(/^Ditandatangani Dewi Anggraini, Grup PR/)).toHaveTextContent(
    'belum dikenal',
  );
  expect(screen.getByText(/^2 bagian berubah/)).toBeVisible();
  expect(screen.getByText(/AKR-02 Hari tidak cocok/)).toBeVisible();
  const use = screen.getByRole('button', { name: 'Pakai paket ini' });
  expect(use).toBeDisabled();
  expect((await readPolicy()).values).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: /^Angkanya sama/ }));
  await user.click(use);
  expect(await screen.findByText(/^Paket 6 dipakai/)).toBeVisible();
  expect(await readPolicy()).toMatchObject({ office: 'Dinkes', ...policy });
  expect(screen.getByRole('checkbox', { name: /^Nyalakan: Hari tidak cocok/ })).not.toBeChecked();
  expect(screen.getByText('Banten, paket 6')).toBeVisible();
});

test.for([
  ['policy.not-ours', 'halo', null],
  ['policy.signature', packFile().replace('Melayani', 'Melayanl'), null],
  ['policy.pattern', packFile({ policy: { ownWords: [{ pattern: '(a+)+$' }] } }), '(a+)+$'],
  [
    'policy.unknown-rule',
    packFile({ policy: { ruleChoices: [{ code: 'BHS-99', isOn: true, severity: null }] } }),
    'BHS-99',
  ],
] as const)(
  '%s is told by name, and nothing changes',
  async ([code, text, named], { database, stores }) => {
    const { user } = await openPolicy({ database, stores });
    await user.upload(screen.getByLabelText('Buka paket…'), fileOf(text));
    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent(`Kode: ${code}`);
    if (named) expect(told).toHaveTextContent(named);
    expect(await readPolicy()).toEqual(defaultPolicy);
  },
);

test('what is being edited has to be kept before a pack takes its place', async ({
  database,
  stores,
}) => {
  const { user, save } = await openPolicy({ database, stores });
  await user.click(screen.getByRole('checkbox', { name: /^Nyalakan: Daftar pejabat/ }));
  await user.upload(screen.getByLabelText('Buka paket…'), fileOf(packFile()));
  expect(await screen.findByRole('heading', { name: 'Isi Banten, paket 6' })).toBeVisible();
  expect(screen.getAllByText(/^Simpan dulu kebijakan/)).toHaveLength(2);
  await user.click(screen.getByRole('checkbox', { name: /^Angkanya sama/ }));
  expect(screen.getByRole('button', { name: 'Pakai paket ini' })).toBeDisabled();
  await save();
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Pakai paket ini' })).toBeEnabled(),
  );
});

test('without an open key no pack is made, and the page says where to get one', async ({
  database,
  stores,
}) => {
  const { user } = await openPolicy({ database, stores });
  await user.click(screen.getByText('Buat paket'));
  expect(screen.getByRole('link', { name: 'Buka Orang dan kunci' })).toHaveAttribute(
    'href',
    '#orang',
  );
});

test('what the administrator of the computer set is told and cannot be written, all else can', async ({
  database,
  stores,
}) => {
  const policy = { ownWords: [{ word: 'wong cilik', plain: 'warga' }] };
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({
    pack: packFile({ policy }),
  }));
  const { user, services, show, save } = await openPolicy({ database, stores });
  expect(await screen.findByText(/^Ditetapkan administrator komputer ini: Banten/)).toBeVisible();
  await show(/^Kata dan padanan/);
  const words = screen.getByLabelText(/^Kata yang dihindari/);
  expect(words).toBeDisabled();
  expect(words).toHaveValue('wong cilik = warga');
  await show(/^Label AI/);
  await user.type(screen.getByLabelText('Label bila dibantu AI'), ' Terima kasih.');
  await save();
  expect(await screen.findByText(/^Tersimpan/)).toBeVisible();
  expect(vi.mocked(services.writePolicy).mock.calls[0]?.[0].aiLabel.text).toMatch(/Terima kasih/);
});
