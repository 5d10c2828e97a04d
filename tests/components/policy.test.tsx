import { screen, within } from '@testing-library/react';
import { beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import { standAtDesk, test } from './desk-world.tsx';
import { openPolicy } from './policy-world.tsx';

beforeEach(async () => {
  fakeBrowser.reset();
  await standAtDesk();
});

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
