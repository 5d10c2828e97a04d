import { screen } from '@testing-library/react';
import { beforeEach, expect, vi } from 'vitest';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';

beforeEach(standAtDesk);

test('the office sets itself by keyboard, and is told that it was kept', async ({
  database,
  stores,
}) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  await user.type(await screen.findByLabelText('Nama kantor'), 'Dinas Kesehatan');
  await user.type(screen.getByLabelText('Nomor resmi'), '0812-3456-7890{Enter}(0254) 200123');
  await user.type(screen.getByLabelText('Akun resmi'), '@dinkes.banten');
  await user.type(screen.getByLabelText('Domain resmi'), '{Enter}https://contoh.org/layanan');
  await user.type(screen.getByLabelText('Wilayah'), 'Kabupaten Lebak');
  expect(screen.getByLabelText('Sasaran keterbacaan')).toHaveValue('80');
  await user.click(screen.getByRole('checkbox', { name: 'Periksa dengan ukuran masa pemilu' }));
  await user.type(screen.getByLabelText('Nilai lembaga'), 'Melayani');
  await user.type(screen.getByLabelText('Unggahan yang sudah tayang, bulan'), '60');
  await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));

  expect(await screen.findByText(/^Tersimpan/)).toBeVisible();
  expect(services.writePolicy).toHaveBeenCalledExactlyOnceWith({
    ...defaultPolicy,
    office: 'Dinas Kesehatan',
    region: 'Kabupaten Lebak',
    readingTarget: 80,
    numbers: ['0812-3456-7890', '(0254) 200123'],
    domains: [...defaultPolicy.domains, 'contoh.org'],
    handles: ['dinkes.banten'],
    values: ['Melayani'],
    election: { isOn: true, from: null, to: null },
    retention: { published: 60, unpublished: null },
  });
});

test('a wrong field is told in a sentence, gets the focus, and nothing is kept', async ({
  database,
  stores,
}) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  await user.clear(await screen.findByLabelText('Sasaran keterbacaan'));
  await user.type(screen.getByLabelText('Nomor resmi'), 'hubungi kami');
  await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));

  expect(screen.getByText('Isi dengan bilangan bulat dari 40 sampai 95.')).toBeVisible();
  const target = screen.getByLabelText('Sasaran keterbacaan');
  expect(target).toHaveFocus();
  expect(target).toBeInvalid();
  expect(screen.getByLabelText('Nomor resmi')).toHaveAccessibleDescription(
    /Satu nomor satu baris: angka/,
  );
  expect(services.writePolicy).not.toHaveBeenCalled();

  await user.type(target, '70');
  await user.clear(screen.getByLabelText('Nomor resmi'));
  await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));
  expect(services.writePolicy).toHaveBeenCalledOnce();
  expect(target).toBeValid();
});

test('what the browser refuses to keep is told, and stays in the form', async ({
  database,
  stores,
}) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  vi.mocked(services.writePolicy).mockRejectedValueOnce(new Error('QuotaExceededError'));
  await user.type(await screen.findByLabelText('Nama kantor'), 'Dinas Kesehatan');
  await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Kode: settings.not-kept');
  expect(screen.getByLabelText('Nama kantor')).toHaveValue('Dinas Kesehatan');

  await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));
  expect(await screen.findByText(/^Tersimpan/)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('an election that ends before it begins is not kept', async ({ database, stores }) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  await user.type(await screen.findByLabelText('Dari'), '2029-06-30');
  await user.type(screen.getByLabelText('sampai'), '2029-02-01');
  await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));
  expect(screen.getByText(/^Tanggal akhir harus sama/)).toBeVisible();
  expect(services.writePolicy).not.toHaveBeenCalled();
});

test('the settings stand in the way around the desk, in English too', async ({
  database,
  stores,
}) => {
  const { user } = await openDesk({ database, stores }, []);
  await user.click(screen.getByRole('link', { name: 'Pengaturan kantor' }));
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Pengaturan kantor');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Bahasa' }), 'en');
  expect(screen.getByRole('button', { name: 'Save settings' })).toBeVisible();
});

test.for(['0', '1,5', 'lima', '1201'])(
  'a retention of %s is told, and not kept',
  async (written, { database, stores }) => {
    const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
    await user.type(await screen.findByLabelText('Draf yang tidak tayang, bulan'), written);
    await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));
    expect(
      screen.getByText('Isi dengan bilangan bulat dari 1 sampai 1200, atau kosongkan.'),
    ).toBeVisible();
    expect(services.writePolicy).not.toHaveBeenCalled();
  },
);

test('the office sets the way of the review', async ({ database, stores }) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  await user.click(await screen.findByRole('checkbox', { name: /^Editor: orang selain penulis/ }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: /^Penanggung jawab ikut menyetujui/ }),
    'selalu',
  );
  const days = screen.getByLabelText('Masa berlaku persetujuan, hari');
  await user.clear(days);
  await user.type(days, '3');
  await user.type(screen.getByLabelText('Penanggung jawab tanpa kunci'), 'Bu Kepala');
  await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));
  expect(await screen.findByText(/^Tersimpan/)).toBeVisible();
  expect(services.writePolicy).toHaveBeenCalledExactlyOnceWith({
    ...defaultPolicy,
    stages: { selfCheck: true, editor: false, responsible: 'always' },
    approvalDays: 3,
    responsibles: ['Bu Kepala'],
  });
});

test.for([
  ['Masa berlaku persetujuan, hari', '0', 'Isi dengan bilangan bulat dari 1 sampai 365.'],
  ['Masa berlaku persetujuan, hari', 'seminggu', 'Isi dengan bilangan bulat dari 1 sampai 365.'],
  ['Diingatkan sekali lagi sesudah, hari', '31', 'Isi dengan bilangan bulat dari 1 sampai 30.'],
] as const)(
  '%s: %s is told, and not kept',
  async ([label, written, told], { database, stores }) => {
    const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
    const field = await screen.findByLabelText(label);
    await user.clear(field);
    await user.type(field, written);
    await user.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));
    expect(screen.getByText(told)).toBeVisible();
    expect(field).toHaveFocus();
    expect(services.writePolicy).not.toHaveBeenCalled();
  },
);

test('the address of the own review page is kept, and only an encrypted one', async ({
  database,
  stores,
}) => {
  const { user, services } = await openDesk({ database, stores }, [], '#pengaturan');
  const field = await screen.findByLabelText('Alamat halaman tinjauan');
  const save = screen.getByRole('button', { name: 'Simpan pengaturan' });
  for (const wrong of [
    'http://dinkes.example/viewer.html',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://dinkes.example/viewer.html#x',
    'https://dinkes.example@lain.example/',
    'viewer.html',
  ]) {
    await user.clear(field);
    await user.type(field, wrong);
    await user.click(save);
    expect(screen.getByText(/diawali https/)).toBeVisible();
  }
  expect(services.writePolicy).not.toHaveBeenCalled();
  await user.clear(field);
  await user.type(field, 'https://dinkes.example/viewer.html');
  await user.click(save);
  expect(services.writePolicy).toHaveBeenCalledExactlyOnceWith({
    ...defaultPolicy,
    viewer: 'https://dinkes.example/viewer.html',
  });
  expect(screen.getByRole('link', { name: 'Unduh viewer.html' })).toHaveAttribute('download');
});
