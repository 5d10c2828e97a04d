import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { field, openReview, press, stateOf, suggest, text } from './review-world.ts';
import { draft } from './spoken.tsx';
import { versionsOf, withVersions, writeOn } from './versioned.ts';

beforeEach(standAtDesk);

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

  test('that become a comment keep the words that were suggested', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    const { user } = await openReview({ database, stores }, id);
    (await screen.findByRole('textbox', { name: 'Tulisan v1, Facebook' })).focus();
    await user.keyboard('{ArrowRight}');
    await user.click(press('Usulkan pengganti'));
    await user.type(field('Ganti menjadi'), ' Melati');
    await user.click(press('Beri catatan umum'));
    expect(field('Catatan')).toHaveValue('Posyandu Melati');
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
