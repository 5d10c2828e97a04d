import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChatAnswers } from '@/lib/core/review/chat-answers.ts';

const read = (pasted: string) =>
  readChatAnswers(pasted).map(({ outcome, code, reason, sender }) => [
    outcome,
    code,
    reason,
    sender,
  ]);

describe('a message', () => {
  test.each([
    ['SETUJU 9F2C', ['approved', '9F2C', '', null]],
    ['setuju 9f2c', ['approved', '9F2C', '', null]],
    ['*SETUJU 9F2C*', ['approved', '9F2C', '', null]],
    ['  Setuju 9f2c. Terima kasih', ['approved', '9F2C', 'Terima kasih', null]],
    ['UBAH 9F2C judulnya keliru', ['changes-requested', '9F2C', 'judulnya keliru', null]],
    ['Ubah 9F2C: tanggal\nbelum ada', ['changes-requested', '9F2C', 'tanggal\nbelum ada', null]],
    ['SETUJU 9F2CA', ['approved', '9F2CA', '', null]],
    ['UBAH 9F2C', ['changes-requested', '9F2C', '', null]],
  ])('%s', (pasted, expected) => {
    expect(read(pasted)).toEqual([expected]);
  });

  test.each([
    '',
    'Setuju.',
    'SETUJU',
    'SETUJU 9F2',
    'SETUJU 9F2CABCDEF012',
    'SETUJU 9G2C',
    'Saya tidak SETUJU 9F2C',
    'Balas SETUJU 9F2C bila sesuai',
    'TIDAK SETUJU 9F2C',
  ])('“%s” is no answer', (pasted) => {
    expect(read(pasted)).toEqual([]);
  });
});

const android = `12/11/26 09.10 - Pesan dan panggilan terenkripsi secara end-to-end.
12/11/26 09.15 - Rina: Mohon periksa draf 9F2C. Balas SETUJU 9F2C atau UBAH 9F2C.
12/11/26 09.20 - Pak Budi: UBAH 9F2C tanggalnya belum ada
dan alamatnya keliru
12/11/26 10.02 - Rina: Sudah, yang baru 11AB
12/11/26 10.15 - Pak Budi: SETUJU 11AB`;

const iphone = `[12/11/26 09.20.11] Bu Sari: Baik
\u200e[12/11/26, 9:21:30\u202fAM] Bu Sari: setuju 9f2c`;

describe('an exported chat', () => {
  test('of Android gives each answer its sender and its whole reason', () => {
    expect(read(android)).toEqual([
      ['changes-requested', '9F2C', 'tanggalnya belum ada\ndan alamatnya keliru', 'Pak Budi'],
      ['approved', '11AB', '', 'Pak Budi'],
    ]);
  });

  test('of an iPhone is read too', () => {
    expect(read(iphone)).toEqual([['approved', '9F2C', '', 'Bu Sari']]);
    expect(readChatAnswers(iphone)[0]?.writtenAt).toBe('12/11/26, 9:21:30 AM');
  });

  test('without an answer gives none, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (pasted) => {
        for (const { code } of readChatAnswers(pasted)) expect(code).toMatch(/^[0-9A-F]{4,12}$/u);
      }),
    );
  });
});
