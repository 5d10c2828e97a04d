import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import { anchorWords } from '@/lib/core/review/anchor-words.ts';
import { decisionPlace, remarkPlace } from '@/lib/core/review/unsent-remark.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';
import { versionsOf, withVersions, writeOn } from './versioned.ts';

beforeEach(standAtDesk);

const text = 'Posyandu buka hari Sabtu. Bawa buku KIA.';
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });

const openReview = (world: World, id: string) => openDesk(world, [], `#draf/${id}/tinjauan`);

const stateOf = async ({ versions }: Stores, id: string) => {
  const history = await versions.history(id);
  if (!history.ok) throw new Error(history.failure.code);
  return history.value.state;
};

const anchorOf = (words: string) => {
  const start = text.indexOf(words);
  return anchorWords('facebook', text, { start, end: start + words.length });
};

async function remark(stores: Stores, id: string, words: string, about = 'hari Sabtu') {
  const [version] = await versionsOf(stores, id);
  const body = { version: version?.hash ?? '', anchor: anchorOf(about), replyTo: null };
  const written = await stores.reviews.comment(id, { ...body, text: words });
  if (!written.ok) throw new Error(written.failure.code);
  return written.value.hash;
}

async function suggest(stores: Stores, id: string, words: string, replacement: string) {
  const [version] = await versionsOf(stores, id);
  const anchor = anchorOf(words);
  const body = { version: version?.hash ?? '', anchor, replacement, reason: 'Sesuai surat.' };
  await stores.reviews.suggest(id, body);
}

/** A draft whose one version somebody else wrote. */
async function byDewi(stores: Stores) {
  const { site, composer, channel, entities, selfCheck, writer } = draft();
  const id = crypto.randomUUID();
  const content = { id, site, composer, channel, entities, selfCheck, writer, text };
  await stores.copies.keep({ ...content, basis: null });
  await stores.versions.save(id, { cause: 'saved', author: { name: 'Dewi', key: null } });
  return id;
}

describe('the text under review', () => {
  test('is a version: where there is none, one is saved', async ({ database, stores }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}/tinjauan`);
    expect(await screen.findByText(/Belum ada versi yang bisa ditinjau/)).toBeVisible();
    await user.click(press('Simpan versi'));
    expect(await screen.findByRole('textbox', { name: 'Tulisan v1, Facebook' })).toHaveTextContent(
      'Awal',
    );
  });

  test('is commented on by keys alone, and the keyboard goes to the comment', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, [text]);
    const { user } = await openReview({ database, stores }, id);
    const paper = await screen.findByRole('textbox', { name: 'Tulisan v1, Facebook' });
    paper.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(screen.getByText('Dipilih: “hari Sabtu”')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(field('Catatan')).toHaveFocus();
    await user.keyboard('Jam berapa?');
    await user.keyboard('{Control>}{Enter}{/Control}');

    const thread = await screen.findByRole('listitem', { name: /^1 Tanpa nama catatan/ });
    await waitFor(() => expect(thread).toHaveFocus());
    expect(within(thread).getByText('Jam berapa?')).toBeVisible();
    expect(within(thread).getByText(/pernyataan, tanpa tanda tangan/)).toBeVisible();
    await waitFor(() => expect(paper.querySelector('mark')).toHaveTextContent('hari Sabtu'));
    expect(paper).toHaveTextContent(text);
    const [comment] = (await stateOf(stores, id)).comments;
    expect(comment?.record.body).toMatchObject({
      text: 'Jam berapa?',
      anchor: { start: 14, end: 24, exact: 'hari Sabtu' },
    });
    expect(await database.remarks.count()).toBe(0);
  });

  test('shows what changed since it was read here last', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    const [first] = await versionsOf(stores, id);
    await stores.seen.note(id, first?.hash ?? '');
    await writeOn(stores, id, text.replace('Sabtu', 'Minggu'));
    await stores.versions.save(id, { cause: 'saved' });
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: 'Sejak v1' }));
    expect(screen.getByRole('insertion')).toHaveTextContent('Minggu');
    expect(screen.getByRole('deletion')).toHaveTextContent('Sabtu');
  });

  test('has beside it what the check says of that version', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Selamat pagi sahabat semua!!!']);
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: /^Pemeriksaan Facebook/ }));
    expect(screen.getByRole('heading', { name: 'Jawaban pemeriksaan' })).toBeVisible();
    await user.click(press(/^Pratinjau Facebook/));
    expect(screen.getAllByText(/Selamat pagi sahabat semua/).length).toBeGreaterThan(1);
  });
});

describe('remarks', () => {
  test('are answered, settled and opened again; the keyboard is never lost', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, [text]);
    await remark(stores, id, 'Satu');
    await remark(stores, id, 'Dua', 'buku KIA');
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: 'Tanggapi catatan 1' }));
    await user.keyboard('Betul.');
    await user.click(press('Kirim tanggapan'));
    const first = screen.getByRole('listitem', { name: /^1 / });
    expect(await within(first).findByText('Betul.')).toBeVisible();
    await waitFor(() => expect(press('Tanggapi catatan 1')).toHaveFocus());

    await user.click(within(first).getByRole('button', { name: 'Selesaikan catatan ini' }));
    await waitFor(() => expect(first).not.toBeInTheDocument());
    expect(screen.getByRole('listitem', { name: /^2 / })).toHaveFocus();
    await user.click(press('Selesai 1'));
    await user.click(press('Buka lagi'));
    expect(await screen.findByText('Tidak ada catatan di saringan ini.')).toBeVisible();
    await user.click(press('Terbuka 2'));
    expect(screen.getByText('Betul.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tinjauan 2 terbuka' })).toBeVisible();
  });

  test('whose words are gone say so and keep their quote', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    await remark(stores, id, 'Jam berapa?');
    await writeOn(stores, id, 'Layanan libur. Bawa buku KIA.');
    await stores.versions.save(id, { cause: 'saved' });
    await openReview({ database, stores }, id);
    expect(await screen.findByText('Kata ini sudah berubah.')).toBeVisible();
    expect(screen.getByText('“hari Sabtu”')).toBeVisible();
    expect(screen.getByText(/ditulis untuk v1/)).toBeVisible();
  });

  test('that are not sent are there again, and go when they are given up', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, [text]);
    const [version] = await versionsOf(stores, id);
    const kept = { version: version?.hash ?? '', replacement: null, outcome: null };
    await stores.remarks.keep(id, {
      [remarkPlace]: { ...kept, anchor: anchorOf('Sabtu'), text: 'Jam ber' },
      [decisionPlace]: { ...kept, anchor: null, text: 'Belum', outcome: 'held' },
    });
    const { user } = await openReview({ database, stores }, id);
    await waitFor(() => expect(field('Catatan')).toHaveValue('Jam ber'));
    expect(field('Keterangan')).toHaveValue('Belum');
    expect(screen.getByRole('radio', { name: /Tahan dulu/ })).toBeChecked();
    await user.type(field('Catatan'), 'apa');
    await waitFor(async () =>
      expect(await database.remarks.toArray()).toMatchObject([
        { place: 'decision' },
        { place: 'remark', text: 'Jam berapa' },
      ]),
    );
    await user.click(press('Batal'));
    await waitFor(async () => expect(await database.remarks.count()).toBe(1));
  });

  test('stay in their field where the disk is full', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: 'Beri catatan umum' }));
    await user.type(field('Catatan'), 'Penting');
    database.records.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(press('Catat'));
    expect(await screen.findByText('Kode: storage.full')).toBeVisible();
    expect(field('Catatan')).toHaveValue('Penting');
    expect(await database.remarks.toArray()).toMatchObject([{ text: 'Penting' }]);
  });
});

describe('suggestions', () => {
  test('are written over the picked words', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    const { user } = await openReview({ database, stores }, id);
    (await screen.findByRole('textbox', { name: 'Tulisan v1, Facebook' })).focus();
    await user.keyboard('{ArrowRight}');
    await user.click(press('Usulkan pengganti'));
    expect(field('Ganti menjadi')).toHaveFocus();
    expect(field('Ganti menjadi')).toHaveValue('Posyandu');
    await user.click(press('Catat usulan'));
    expect(await screen.findByText('Kode: suggestion.same-words')).toBeVisible();
    await user.type(field('Ganti menjadi'), ' Melati');
    await user.click(press('Catat usulan'));
    const thread = await screen.findByRole('listitem', { name: /^1 .*usulan/ });
    expect(within(thread).getByRole('insertion')).toHaveTextContent('Melati');
  });

  test('are accepted with one click into a new version', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    await suggest(stores, id, 'Sabtu', 'Minggu');
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: 'Terima usulan' }));
    expect(await screen.findByText(/^Usulan diterima dan tersimpan sebagai v2 \(/)).toBeVisible();
    expect(await screen.findByRole('textbox', { name: 'Tulisan v2, Facebook' })).toHaveTextContent(
      'Posyandu buka hari Minggu.',
    );
    expect((await database.workingCopies.get(id))?.text).toBe(text.replace('Sabtu', 'Minggu'));
  });

  test('whose words changed are said so, and stay', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    await suggest(stores, id, 'Sabtu', 'Minggu');
    await writeOn(stores, id, text.replace('Sabtu', 'Selasa'));
    const { user } = await openReview({ database, stores }, id);
    expect(await screen.findByText(/Tulisan di meja sudah berubah sejak v1/)).toBeVisible();
    await user.click(press('Terima usulan'));
    expect(await screen.findByText('Kode: suggestion.words-changed')).toBeVisible();
    expect(press('Terima usulan')).toBeVisible();
    await user.click(press('Tolak usulan'));
    expect(await screen.findByText('Usulan ditolak. Catatannya tetap ada.')).toBeVisible();
    expect(await versionsOf(stores, id)).toHaveLength(1);
  });
});

describe('a decision', () => {
  test('is about one version, and asks for a reason where it owes one', async ({
    database,
    stores,
  }) => {
    const id = await byDewi(stores);
    await stores.people.introduce({ name: 'Rina', office: '', role: 'editor' });
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: 'Catat putusan' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Pilih dulu putusannya.');
    await user.click(screen.getByRole('radio', { name: 'Minta perbaikan' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Tulis apa yang perlu diperbaiki.');
    await user.type(field('Keterangan'), 'Harinya keliru.');
    await user.click(press('Catat putusan'));
    expect(
      await screen.findByText(/^Putusan untuk v1 \([0-9A-F]{4}\) dicatat: minta perbaikan\.$/),
    ).toBeVisible();
    const decisions = screen.getByRole('region', { name: 'Putusan' });
    expect(await within(decisions).findByText(/“Harinya keliru\.”/)).toBeVisible();
    expect(within(decisions).getByText(/tidak terbukti dari orang lain/)).toBeVisible();
    expect(field('Keterangan')).toHaveValue('');
    // After a decision everything can still be said.
    expect(press('Beri catatan umum')).toBeEnabled();
  });

  test('about one’s own version is noted as such, or not at all', async ({ database, stores }) => {
    await stores.people.introduce({ name: 'Dewi', office: '', role: 'kontributor' });
    const id = await withVersions(stores, [text]);
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('radio', { name: /Setujui versi ini/ }));
    await user.click(press('Catat putusan'));
    expect(await screen.findByRole('alert')).toHaveTextContent('jadi orang lain yang memutuskan');
    expect((await stateOf(stores, id)).decisions).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /putusan penulis sendiri/ }));
    await user.click(press('Catat putusan'));
    expect(await screen.findByText(/dicatat: disetujui/)).toBeVisible();
    expect(await screen.findByText(/tetapi tidak terbukti dari orang lain/)).toBeVisible();
  });

  test('chosen for one version is not chosen for the next', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    const [version] = await versionsOf(stores, id);
    await stores.remarks.keep(id, {
      [decisionPlace]: {
        version: version?.hash ?? '',
        anchor: null,
        replacement: null,
        text: 'Bagus',
        outcome: 'approved',
      },
    });
    await writeOn(stores, id, `${text} Gratis.`);
    await stores.versions.save(id, { cause: 'saved' });
    await openReview({ database, stores }, id);
    await waitFor(() => expect(field('Keterangan')).toHaveValue('Bagus'));
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  test('of an older version is shown as outdated', async ({ database, stores }) => {
    const id = await byDewi(stores);
    const [version] = await versionsOf(stores, id);
    if (!version) throw new Error('There is no version.');
    const decision = nameRecord({
      schema: 1,
      kind: 'decision',
      draft: id,
      parents: [version.hash],
      author: { name: '<b>Hendra</b>', key: null },
      at: new Date().toISOString(),
      body: {
        version: version.hash,
        textHashes: version.record.body.textHashes,
        outcome: 'approved',
        comment: '<img src=x onerror=alert(1)>',
        recorded: null,
      },
    });
    await stores.add([decision]);
    await writeOn(stores, id, `${text} Gratis.`);
    await stores.versions.save(id, { cause: 'saved' });
    await openReview({ database, stores }, id);
    expect(await screen.findByText('Putusan ini untuk v1; sekarang v2.')).toBeVisible();
    expect(screen.getByText('<b>Hendra</b>')).toBeVisible();
    expect(document.querySelector('main img')).toBeNull();
  });
});
