import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';
import { writeOn } from './versioned.ts';

beforeEach(standAtDesk);

const text = 'Cek kesehatan gratis untuk usia 18 tahun ke atas, Sabtu, 28 November 2026.';
const refused = [
  ['', 'ai-text.empty'],
  ['a'.repeat(100_000), 'ai-text.too-long'],
  ['PK\u0003\u0004\u0001\u0002\u0005\u0006\u0007\u0008', 'ai-text.binary'],
] as const;
const policy = { ...defaultPolicy, office: 'Dinas Kesehatan Banten' };

async function openGate(world: World, written = text, office = policy) {
  const copy = draft({ text: written });
  const { user } = await openDesk(world, [copy], `#ai/${copy.id}`, office);
  await screen.findByRole('heading', { name: 'AI dipakai untuk apa?' });
  const gateOf = async () => {
    const kept = await world.stores.copies.get(copy.id);
    if (!kept.ok) throw new Error(kept.failure.code);
    return { ...kept.value, gate: kept.value.details.aiGate };
  };
  return { user, copy, gateOf };
}

describe('what AI was used for', () => {
  test('is answered here and in the checklist by one answer', async ({ database, stores }) => {
    const { user, gateOf } = await openGate({ database, stores });
    await user.click(screen.getByRole('button', { name: 'Bahasa' }));
    await user.type(screen.getByRole('textbox', { name: 'Alat dan perannya' }), 'ChatGPT, Dewi');
    await user.click(screen.getByRole('button', { name: 'Simpan jawaban' }));
    expect(await screen.findByText('Bahasa: ChatGPT, Dewi')).toBeVisible();
    await waitFor(async () =>
      expect((await gateOf()).selfCheck.answers).toMatchObject([
        { question: 'ai/ai-use', option: 'language', note: 'ChatGPT, Dewi' },
      ]),
    );
  });

  test('leaves nothing to check where none was', async ({ database, stores }) => {
    const { user } = await openGate({ database, stores });
    await user.click(screen.getByRole('button', { name: 'Tidak' }));
    expect(await screen.findByText('Tidak memakai AI')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('a text that is pasted', () => {
  test('becomes a version of its own, and answers what AI was used for', async ({
    database,
    stores,
  }) => {
    const { user, copy, gateOf } = await openGate({ database, stores });
    await user.click(screen.getByRole('button', { name: 'Tempel teks AI…' }));
    await user.click(screen.getByRole('textbox', { name: 'Teks dari alat AI' }));
    await user.paste('Tentu, berikut takarirnya: cek kesehatan gratis untuk usia 18 tahun.');
    await user.type(screen.getByRole('textbox', { name: 'Alat' }), 'ChatGPT');
    await user.click(screen.getByRole('button', { name: 'Simpan teks AI' }));
    expect(
      await screen.findByText(/persen kata berubah. Ini keterangan, bukan nilai lulus/),
    ).toBeVisible();
    expect(await screen.findByText('Dijawab oleh riwayat: teks dari ChatGPT.')).toBeVisible();
    expect((await gateOf()).text).toBe(text);
    const history = await stores.versions.history(copy.id);
    expect(
      history.ok && history.value.state.versions.map(({ record }) => record.body.provenance?.tool),
    ).toEqual(['ChatGPT', undefined]);
  });

  test('is refused by name and stays in its field', async ({ database, stores }) => {
    const { user, copy } = await openGate({ database, stores });
    await user.click(screen.getByRole('button', { name: 'Tempel teks AI…' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Teks dari alat AI' });
    for (const [pasted, code] of refused) {
      fireEvent.change(field, { target: { value: pasted } });
      await user.click(screen.getByRole('button', { name: 'Simpan teks AI' }));
      expect(await screen.findByText(`Kode: ${code}`)).toBeVisible();
      expect(field).toHaveValue(pasted);
    }
    const history = await stores.versions.history(copy.id);
    expect(history.ok && history.value.records).toEqual([]);
  });
});

describe('a claim', () => {
  const claims = () => screen.getByRole('table', { name: 'Periksa setiap fakta' });
  const rowOf = (words: string) => within(claims()).getByRole('row', { name: new RegExp(words) });

  test('is ticked with a source and a name, and open again once it changes', async ({
    database,
    stores,
  }) => {
    const { user, copy, gateOf } = await openGate({ database, stores });
    expect(screen.getByText('Gerbang AI: 5 belum')).toBeVisible();
    const number = () => within(claims()).getByRole('checkbox', { name: '18 tahun' });
    await user.click(number());
    expect(await screen.findByText(/Belum ada sumbernya/)).toBeVisible();
    await user.type(within(rowOf('18 tahun')).getByRole('combobox'), 'Juknis, bab 2');
    await user.click(number());
    expect(await screen.findByText(/Belum ada nama pemeriksanya/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Pemeriksa' }), 'Dewi A.');
    await user.click(number());
    await waitFor(() => expect(number()).toBeChecked());
    expect(rowOf('18 tahun')).toHaveTextContent(/Juknis, bab 2Dewi A\./);
    expect(screen.getByText('Gerbang AI: 4 belum')).toBeVisible();
    expect((await gateOf()).gate?.ticks).toMatchObject([
      { kind: 'number', words: '18 tahun', source: 'Juknis, bab 2', by: 'Dewi A.' },
    ]);

    await writeOn(stores, copy.id, text.replace('18 tahun', '17 tahun'));
    expect(await within(claims()).findByRole('checkbox', { name: '17 tahun' })).not.toBeChecked();
    expect(screen.getByText('Gerbang AI: 5 belum')).toBeVisible();
  });

  test('says where the facts have something else', async ({ database, stores }) => {
    const { user, gateOf } = await openGate({ database, stores });
    expect(screen.getByText(/Belum ada fakta pembanding/)).toBeVisible();
    const facts = screen.getByRole('textbox', { name: 'Fakta pembanding' });
    await user.type(facts, 'Sabtu, 28 November 2026. Usia 17 tahun.');
    expect(await screen.findByText('Angka ini tidak ada di fakta.')).toBeVisible();
    expect(screen.getByText(/^1 fakta belum cocok/)).toBeVisible();
    await waitFor(async () => expect((await gateOf()).gate?.facts).toContain('Usia 17 tahun.'));
  });
});

describe('what else is asked', () => {
  test('a label that the office wants is counted until it is there', async ({
    database,
    stores,
  }) => {
    const aiLabel = { ...policy.aiLabel, isRequired: true };
    const { user } = await openGate({ database, stores }, text, { ...policy, aiLabel });
    expect(screen.getByText('Gerbang AI: 6 belum')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tambahkan label ke tulisan' }));
    expect(await screen.findByText('Gerbang AI: 5 belum')).toBeVisible();
  });

  test('the label goes into the text only when asked', async ({ database, stores }) => {
    const { user, gateOf } = await openGate({ database, stores });
    const label = 'Draf dibantu AI, disunting dan diperiksa Dinas Kesehatan Banten.';
    expect((await gateOf()).text).toBe(text);
    await user.click(screen.getByRole('button', { name: 'Tambahkan label ke tulisan' }));
    expect(await screen.findByText('Label AI ada di tulisan.')).toBeVisible();
    await waitFor(async () => expect((await gateOf()).text).toBe(`${text}\n\n${label}`));
    await waitFor(async () => expect((await gateOf()).gate?.label?.text).toBe(label));
  });

  test('leftovers are named, and readers confirmed by name', async ({ database, stores }) => {
    const { user, gateOf } = await openGate({ database, stores }, `${text} Daftar di [tautan].`);
    expect(screen.getByText(/^1 sisa kalimat AI/)).toHaveTextContent('[tautan]');
    const confirmed = () => screen.getByRole('checkbox', { name: /Sudah saya baca sebagai warga/ });
    await user.click(confirmed());
    expect(await screen.findByText('Kode: claim.no-checker')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Pemeriksa' }), 'Dewi A.');
    await user.click(confirmed());
    await waitFor(() => expect(confirmed()).toBeChecked());
    expect((await gateOf()).gate?.fit?.by).toBe('Dewi A.');
    expect(
      screen.getByText('Orang kedua belum menyetujui tulisan ini.', { exact: false }),
    ).toBeVisible();
  });
});
