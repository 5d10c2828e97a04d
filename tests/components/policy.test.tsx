import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { writePolicy } from '@/lib/storage/write-policy.ts';
import { packFile } from '../core/support/signed-pack.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';

beforeEach(async () => {
  fakeBrowser.reset();
  await standAtDesk();
});

async function openPolicy(world: World, policy: Policy = defaultPolicy) {
  await writePolicy(policy);
  const desk = await openDesk(world, [], '#kebijakan', policy);
  await screen.findByRole('navigation', { name: 'Bagian paket' });
  const show = (part: RegExp) =>
    desk.user.click(
      within(screen.getByRole('navigation', { name: 'Bagian paket' })).getByRole('button', {
        name: part,
      }),
    );
  const save = () => desk.user.click(screen.getByRole('button', { name: 'Simpan kebijakan' }));
  return { ...desk, show, save };
}

test('rules are switched off and weighed; what rests on a law has no switch', async ({
  database,
  stores,
}) => {
  const { user, services, save } = await openPolicy({ database, stores });
  await user.type(screen.getByRole('searchbox', { name: 'Cari aturan' }), 'hari tidak cocok');
  const name = 'Hari tidak cocok dengan tanggal';
  await user.click(screen.getByRole('checkbox', { name: `Nyalakan: ${name}` }));
  expect(screen.getByText('berubah: nyala jadi mati')).toBeVisible();
  expect(screen.getByText('1 aturan tampil')).toBeVisible();
  await user.clear(screen.getByRole('searchbox', { name: 'Cari aturan' }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Tingkat: Daftar pejabat' }),
    'Wajib',
  );
  const ofLaw = screen.getByRole('row', { name: /^PDP-01/ });
  expect(ofLaw).toHaveTextContent('selalu nyala');
  expect(within(ofLaw).queryByRole('checkbox')).not.toBeInTheDocument();
  await save();
  expect(await screen.findByText(/^Tersimpan/)).toBeVisible();
  const [[written] = []] = vi.mocked(services.writePolicy).mock.calls;
  expect(written).toEqual({
    ...defaultPolicy,
    ruleChoices: [
      { code: 'AKR-02', isOn: false, severity: null },
      { code: 'SER-03', isOn: true, severity: 'must' },
    ],
  });
});

test('words, questions and the label are written, and what stood there stays', async ({
  database,
  stores,
}) => {
  const before: Policy = {
    ...defaultPolicy,
    office: 'Dinkes',
    ownWords: [{ word: 'wong cilik', plain: 'warga' }],
    ownQuestions: [{ ask: 'Sudah dibaca?', why: '', severity: 'may', kind: null }],
    ruleChoices: [{ code: 'SER-03', isOn: false, severity: 'may' }],
  };
  const { user, services, show, save } = await openPolicy({ database, stores }, before);
  await show(/^Kata dan padanan/);
  await user.type(screen.getByLabelText(/^Kata yang dihindari/), '{Enter}tempo hari');
  await show(/^Daftar periksa/);
  await user.click(screen.getByRole('button', { name: 'Tambah pertanyaan' }));
  expect(screen.getByLabelText('Pertanyaan 2')).toHaveFocus();
  await user.keyboard('Sudah sesuai arahan?');
  await user.selectOptions(screen.getByLabelText('Tingkat pertanyaan 2'), 'Wajib');
  await user.click(screen.getByRole('button', { name: 'Hapus pertanyaan 1' }));
  await show(/^Label AI/);
  const label = screen.getByLabelText('Label bila dibantu AI');
  await user.clear(label);
  await user.type(label, 'Dibantu AI.');
  await user.click(screen.getByRole('checkbox', { name: /^Wajib dipasang/ }));
  await save();
  expect(await screen.findByText(/^Tersimpan/)).toBeVisible();
  expect(services.writePolicy).toHaveBeenCalledExactlyOnceWith({
    ...before,
    ownWords: [
      { word: 'wong cilik', plain: 'warga' },
      { word: 'tempo hari', plain: '' },
    ],
    ownQuestions: [{ ask: 'Sudah sesuai arahan?', why: '', severity: 'must', kind: null }],
    aiLabel: { text: 'Dibantu AI.', isRequired: true },
  });
});

test('a wrong field comes into sight, gets the focus, and nothing is kept', async ({
  database,
  stores,
}) => {
  const { user, services, show, save } = await openPolicy({ database, stores });
  await show(/^Kata dan padanan/);
  await user.click(screen.getByLabelText(/^Kata yang dihindari/));
  await user.paste(`wong cilik = ${'warga '.repeat(20)}`);
  await show(/^Aturan/);
  await save();
  const field = screen.getByLabelText(/^Kata yang dihindari/);
  expect(field).toBeVisible();
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/paling panjang 80 huruf/);
  expect(services.writePolicy).not.toHaveBeenCalled();
});

test('the same question twice is told', async ({ database, stores }) => {
  const question = { ask: 'Sudah dibaca?', why: '', severity: 'may', kind: null } as const;
  const { user, services, show, save } = await openPolicy(
    { database, stores },
    {
      ...defaultPolicy,
      ownQuestions: [question],
    },
  );
  await show(/^Daftar periksa/);
  await user.click(screen.getByRole('button', { name: 'Tambah pertanyaan' }));
  await user.keyboard('Sudah dibaca?');
  await save();
  expect(screen.getByText(/^Setiap pertanyaan berbeda/)).toBeVisible();
  expect(services.writePolicy).not.toHaveBeenCalled();
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
