import { describe, expect, it } from 'vitest';
import { eventDateOf } from '@/lib/core/event-date.ts';

describe('the last day that a post announces', () => {
  it.each<[string, string | null]>([
    ['Posyandu buka Sabtu, 28 November 2026.', '2026-11-28'],
    ['Daftar 25 November 2026, diumumkan 5 Desember 2026.', '2026-12-05'],
    ['Posyandu buka 28 November pukul 08.00.', '2026-11-28'],
    ['Loket tutup 2 Januari.', '2027-01-02'],
    ['Hari ini, 24 November 2026, loket pindah.', '2026-11-24'],
    ['Kegiatan digelar 20 November 2026 di alun-alun.', null],
    ['Kegiatan digelar 20 November di alun-alun.', null],
    ['Sejak 3 Januari 2020 loket buka setiap hari.', null],
    ['Jadwal 31/2/2027 keliru.', null],
    ['Surat Nomor 31/12/2026 berlaku.', null],
    ['Posyandu buka Sabtu.', null],
  ])('%s', (text, expected) => {
    expect(eventDateOf([text], '2026-11-24')).toBe(expected);
  });

  it('is looked for in the texts of all channels', () => {
    expect(eventDateOf(['Besok.', 'Sampai 30 November 2026.'], '2026-11-24')).toBe('2026-11-30');
  });
});
