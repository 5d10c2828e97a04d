import { screen, within } from '@testing-library/react';
import { beforeEach, expect } from 'vitest';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';

beforeEach(standAtDesk);

const save = { name: 'Simpan pengaturan' };
const own = {
  who: 'Siapa yang membaca',
  needs: 'Yang mereka butuhkan',
  hardWords: 'Kata yang sulit bagi mereka',
  longest: 'Kalimat terpanjang bagi mereka',
} as const;

test('the readers of one of fifteen offices are chosen', async ({ database, stores }) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  const readers = await screen.findByRole('combobox', { name: 'Pembaca kantor ini' });
  expect(readers).toHaveDisplayValue('Belum dipilih');
  expect([...readers.querySelectorAll('option')]).toHaveLength(17);
  await user.selectOptions(readers, 'Badan Penanggulangan Bencana Daerah');
  expect(screen.queryByLabelText(own.who)).not.toBeVisible();
  await user.click(screen.getByRole('button', save));
  expect(services.writePolicy).toHaveBeenCalledExactlyOnceWith({
    ...defaultPolicy,
    readers: 'bencana',
    readingTarget: 85,
  });
});

test('an office describes readers of its own', async ({ database, stores }) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  const readers = await screen.findByRole('combobox', { name: 'Pembaca kantor ini' });
  await user.selectOptions(readers, 'Pembaca sendiri');
  await user.type(screen.getByLabelText(own.who), 'nelayan, pemilik kapal{Enter}bakul ikan');
  await user.type(
    screen.getByLabelText(own.needs),
    'Cuaca = ombak, angin{Enter}{Enter}Harga = Rp, harga ikan',
  );
  await user.type(screen.getByLabelText(own.hardWords), 'alat tangkap = jaring');
  await user.clear(screen.getByLabelText(own.longest));
  await user.type(screen.getByLabelText(own.longest), '15');
  await user.click(screen.getByRole('button', save));
  expect(services.writePolicy).toHaveBeenCalledExactlyOnceWith({
    ...defaultPolicy,
    readers: 'own',
    ownReaders: {
      who: ['nelayan', 'pemilik kapal', 'bakul ikan'],
      needs: [
        { name: 'Cuaca', words: ['ombak', 'angin'] },
        { name: 'Harga', words: ['Rp', 'harga ikan'] },
      ],
      hardWords: [{ word: 'alat tangkap', plain: 'jaring' }],
      longestSentence: 15,
    },
  });
});

test('each wrong line is quoted, the first gets the focus, and nothing typed is lost', async ({
  database,
  stores,
}) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  const readers = await screen.findByRole('combobox', { name: 'Pembaca kantor ini' });
  await user.selectOptions(readers, 'Pembaca sendiri');
  await user.type(screen.getByLabelText(own.needs), 'Cuaca = ombak{Enter}Harga ikan');
  await user.type(screen.getByLabelText(own.hardWords), 'alat tangkap =');
  await user.clear(screen.getByLabelText(own.longest));
  await user.type(screen.getByLabelText(own.longest), 'pendek');
  await user.click(screen.getByRole('button', save));

  expect(services.writePolicy).not.toHaveBeenCalled();
  const who = screen.getByLabelText(own.who);
  expect(who).toHaveFocus();
  expect(who).toHaveAccessibleDescription(/sekurangnya satu sebutan/);
  expect(screen.getByLabelText(own.needs)).toHaveAccessibleDescription(/“Harga ikan” belum bisa/);
  expect(screen.getByLabelText(own.hardWords)).toHaveAccessibleDescription(/“alat tangkap =”/);
  expect(screen.getByLabelText(own.longest)).toHaveAccessibleDescription(/“pendek” belum bisa/);
  expect(screen.getByLabelText(own.needs)).toHaveValue('Cuaca = ombak\nHarga ikan');

  // Back to an office that is known: what is wrong stays in sight until it is mended.
  await user.selectOptions(readers, 'Dinas Kesehatan');
  expect(screen.getByLabelText(own.hardWords)).toBeVisible();
});

test('too many names are told, in English too', async ({ database, stores }) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Bahasa' }), 'en');
  const readers = screen.getByRole('combobox', { name: 'Readers of this office' });
  await user.selectOptions(readers, 'Readers of our own');
  await user.click(screen.getByLabelText('Who reads'));
  await user.paste(Array.from({ length: 21 }, (_, at) => `group ${at}`).join(', '));
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  expect(screen.getByText('Write at most 20 names.')).toBeVisible();
  expect(services.writePolicy).not.toHaveBeenCalled();
});

test('what is known of the chosen readers stands below them', async ({ database, stores }) => {
  const { user } = await openDesk({ database, stores }, [], '#pengaturan');
  const readers = await screen.findByRole('combobox', { name: 'Pembaca kantor ini' });
  await user.selectOptions(readers, 'Dinas Kesehatan');
  const known = screen.getByRole('region', { name: 'Pembaca Dinas Kesehatan' });
  expect(within(known).getByText(/^Ibu hamil, orang tua balita/)).toBeVisible();
  expect(within(known).getByText(/^Tempat, Waktu, Biaya/)).toBeVisible();
  expect(within(known).getByText('Sasaran 75 dari 100.')).toBeVisible();
  await user.selectOptions(readers, 'Pembaca sendiri');
  expect(known).not.toBeInTheDocument();
});

test('the target of readers and region is offered, and a typed one stays', async ({
  database,
  stores,
}) => {
  const { user } = await openDesk({ database, stores }, [], '#pengaturan');
  const readers = await screen.findByRole('combobox', { name: 'Pembaca kantor ini' });
  const target = screen.getByLabelText('Sasaran keterbacaan');
  await user.selectOptions(readers, 'Badan Penanggulangan Bencana Daerah');
  expect(target).toHaveValue('85');
  await user.type(screen.getByLabelText('Wilayah'), 'Kota Serang');
  expect(target).toHaveValue('75');
  await user.clear(target);
  await user.type(target, '72');
  await user.selectOptions(readers, 'Dinas Kesehatan');
  expect(target).toHaveValue('72');
});

test('the way from a composer leads to the readers', async ({ database, stores }) => {
  await openDesk({ database, stores }, [], '#pengaturan/pembaca');
  expect(await screen.findByRole('combobox', { name: 'Pembaca kantor ini' })).toHaveFocus();
});
