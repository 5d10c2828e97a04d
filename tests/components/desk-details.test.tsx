import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { noDetails } from '@/lib/core/no-details.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);
// A copy of a blob from this database is none that happy-dom knows.
beforeEach(() => void vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:test'));

describe('what is noted of a draft', () => {
  test('is kept within a second, also of a page without a text', async ({ database, stores }) => {
    const { user } = await openDesk({ database, stores }, [], '#baru');
    await user.type(screen.getByRole('textbox', { name: 'Catatan kantor' }), 'Foto menyusul.');
    await user.type(screen.getByRole('textbox', { name: 'Kantor' }), 'Dinkes');
    await waitFor(async () =>
      expect(await database.workingCopies.toArray()).toMatchObject([
        { text: '', details: { notes: 'Foto menyusul.', office: 'Dinkes' } },
      ]),
    );
  });

  test('tags become chips; too long ones are told and stay in the field', async ({
    database,
    stores,
  }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    const field = screen.getByRole('combobox', { name: 'Label' });
    await user.type(field, '#posyandu, gizi{Enter}');
    await waitFor(async () =>
      expect(await database.workingCopies.get(copy.id)).toMatchObject({
        details: { tags: ['posyandu', 'gizi'] },
      }),
    );
    await user.type(field, `${'a'.repeat(61)}{Enter}`);
    expect(screen.getByText('Satu label paling panjang 60 huruf.')).toBeVisible();
    expect(field).toHaveValue('a'.repeat(61));
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Hapus label gizi' }));
    await waitFor(async () =>
      expect(await database.workingCopies.get(copy.id)).toMatchObject({
        details: { tags: ['posyandu'] },
      }),
    );
  });

  test('a planned time is kept, and a wrong one is told and changes nothing', async ({
    database,
    stores,
  }) => {
    const copy = draft({ text: 'Awal' });
    await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    const field = screen.getByLabelText('Rencana tayang');
    fireEvent.input(field, { target: { value: '2026-11-28T08:00' } });
    const planned = { details: { plannedAt: new Date(2026, 10, 28, 8).toISOString() } };
    await waitFor(async () =>
      expect(await database.workingCopies.get(copy.id)).toMatchObject(planned),
    );
    fireEvent.input(field, { target: { value: '9999-11-28T08:00' } });
    fireEvent.blur(field);
    expect(await screen.findByText('Tahun harus antara 2000 dan 2100.')).toBeVisible();
    expect(await database.workingCopies.get(copy.id)).toMatchObject(planned);
  });

  test('a picture is noted, kept if wanted, described; a wrong file is refused by name', async ({
    database,
    stores,
  }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    await user.click(screen.getByRole('checkbox', { name: /Simpan gambarnya juga/ }));
    const picker = document.querySelector<HTMLInputElement>('.file-picker');
    if (!picker) throw new Error('No picker.');
    const files = [
      new File(['abc'], 'posyandu.png', { type: 'image/png' }),
      new File(['%PDF'], 'surat.pdf', { type: 'application/pdf' }),
    ];
    fireEvent.change(picker, { target: { files } });
    expect(await screen.findByText(/“surat\.pdf” bukan foto atau video/)).toBeVisible();
    const alt = await screen.findByRole('textbox', { name: 'Teks alternatif posyandu.png' });
    expect(screen.getByText(/^Belum ada\. Tulis apa yang terlihat/)).toBeVisible();
    await user.type(alt, 'Ibu menimbang bayi');
    const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    await waitFor(async () =>
      expect(await database.workingCopies.get(copy.id)).toMatchObject({
        details: {
          media: [{ name: 'posyandu.png', alt: 'Ibu menimbang bayi', hash, isKept: true }],
        },
      }),
    );
    expect(await database.files.count()).toBe(1);
  });
});

describe('the question on alternative texts', () => {
  test('names the picture that has none, and is settled by writing one', async ({
    database,
    stores,
  }) => {
    const media = [
      { name: 'loket.jpg', type: 'image/jpeg', size: 10, alt: '', hash: null, isKept: false },
    ];
    const copy = draft({
      text: 'Posyandu buka Sabtu di balai desa.',
      details: { ...noDetails, media },
    });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    await user.click(screen.getByRole('tab', { name: /^Periksa/ }));
    expect(await screen.findByText(/^Belum ada pada “loket\.jpg”\. Teks alternatif/)).toBeVisible();
    const alt = screen.getByRole('textbox', { name: 'Teks alternatif loket.jpg' });
    await user.type(alt, 'Warga antre');
    const question = await screen.findByText(/^Apakah tiap gambar punya teks alternatif/);
    const row = question.closest('li');
    await waitFor(() => expect(row).toHaveTextContent('Sudah ditulis. Warga antre'));
    expect(row).not.toHaveTextContent('Dijawab');
  });
});

describe('texts per channel', () => {
  test('each is written by itself, and giving one up keeps it as a version', async ({
    database,
    stores,
  }) => {
    const copy = draft({ text: 'Semua.' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    await user.click(screen.getByRole('button', { name: 'Instagram' }));
    await user.click(screen.getByRole('button', { name: 'Tulis teks Instagram sendiri' }));
    const field = screen.getByRole('textbox', { name: 'Tulisan' });
    await user.type(field, ' Lihat foto.');
    await waitFor(async () =>
      expect(await database.workingCopies.get(copy.id)).toMatchObject({
        text: 'Semua.',
        otherTexts: { instagram: 'Semua. Lihat foto.' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Samakan dengan Facebook' }));
    await screen.findByText(/Yang lama tersimpan sebagai versi/);
    await waitFor(async () =>
      expect(await database.workingCopies.get(copy.id)).toMatchObject({ otherTexts: {} }),
    );
    const history = await stores.versions.history(copy.id);
    expect(history).toMatchObject({
      value: {
        state: { versions: [{ record: { body: { texts: { instagram: 'Semua. Lihat foto.' } } } }] },
      },
    });
    await user.click(screen.getByRole('button', { name: 'Kembalikan teks Instagram' }));
    expect(screen.getByRole('textbox', { name: 'Tulisan' })).toHaveValue('Semua. Lihat foto.');
  });
});
