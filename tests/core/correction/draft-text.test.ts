import { describe, expect, it } from 'vitest';
import { check } from '@/lib/core/check.ts';
import { answerText, shortClaim } from '@/lib/core/correction/draft-text.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { clarification } from '@/lib/core/templates/clarification.ts';
import { correction } from '@/lib/core/templates/correction.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { claim, ralat } from './a-case.ts';

const around = {
  office: 'Dinas Sosial Provinsi Banten',
  askAt: '0254 200123',
  now: '2026-11-24T03:00:00.000Z',
};

const known = claim({
  fact: 'Pendaftaran bansos hanya lewat kantor desa dan gratis.',
  evidence: [{ what: 'Surat edaran 24 November', source: 'Dinas Sosial' }],
});

/** Must findings of an answer, by their codes. */
function mustOf(body: CaseBody): readonly string[] {
  const text = answerText(body, around);
  const selfCheck = { ...unchecked, kind: 'clarification' as const };
  const checked = { text, channels: ['facebook'] as const, selfCheck, policy: defaultPolicy };
  const { findings } = check({ ...checked, mediaCount: 0, today: '2026-11-24' });
  return findings.filter(({ severity }) => severity === 'must').map(({ code }) => code);
}

describe('the answer to a claim', () => {
  const text = answerText(known, around);

  it('begins with the fact, names the claim once and behind it, and says where to ask', () => {
    expect(text.split('\n')).toEqual([
      'FAKTA: Pendaftaran bansos hanya lewat kantor desa dan gratis.',
      'Beredar [isi: jenis pesan] yang menyebut daftar bansos harus membayar Rp50.000. Itu [isi: tidak benar atau menyesatkan] karena Surat edaran 24 November (Dinas Sosial).',
      'Yang perlu Anda lakukan: [isi: satu atau dua tindakan].',
      '[isi: fakta diulang dengan kata lain].',
      'Sumber: Dinas Sosial Provinsi Banten, 24 November 2026, pukul 10.00 WIB. Tanya: 0254 200123.',
    ]);
    expect(text.split(known.claim)).toHaveLength(2);
  });

  it('leaves what is not known as a gap, and asks the person to shorten a long claim', () => {
    const long = claim({ claim: `${'panjang '.repeat(40)}sekali` });
    expect(long.claim.length).toBeGreaterThan(shortClaim);
    const asked = answerText(long, { ...around, office: '', askAt: '' });
    expect(asked).not.toContain('panjang');
    for (const gap of [
      '[isi: fakta inti',
      '[isi: klaim, singkat',
      '[instansi]',
      '[isi: kanal resmi]',
    ])
      expect(asked).toContain(gap);
  });

  it('takes words of a person as they are, gaps and patterns in them too', () => {
    const odd = claim({ fact: '$& $1 [tanggal] <b>', claim: '[isi: kanal resmi]' });
    const written = answerText(odd, around);
    expect(written).toContain('FAKTA: $& $1 [tanggal] <b>.');
    expect(written).toContain('menyebut [isi: kanal resmi]. Itu');
    expect(written).toContain('Tanya: 0254 200123.');
  });

  it('keeps words on one line', () => {
    expect(answerText(claim({ fact: 'Satu\n\nkalimat.' }), around)).toContain(
      'FAKTA: Satu kalimat.',
    );
  });
});

it('the answer to one’s own mistake says which post, what was wrong, what is right, and when', () => {
  expect(answerText(ralat(), around).split('\n')).toEqual([
    'RALAT. Di unggahan 23 November 2026 kami menulis posko buka pukul 07.00. Yang benar: posko buka pukul 08.00.',
    'Mohon maaf atas kekeliruan ini. Unggahan lama sudah kami [isi: perbaiki atau beri tanda].',
    '(24 November 2026, pukul 10.00 WIB)',
  ]);
});

it('every gap that is filled stands in the ready texts', () => {
  const filled = answerText(
    claim({ fact: 'F', claim: 'K', evidence: [{ what: 'B', source: '' }] }),
    around,
  );
  expect(filled.match(/\[/gu)).toHaveLength((clarification.text.match(/\[/gu)?.length ?? 0) - 7);
  const put = answerText(ralat(), around);
  expect(put.match(/\[/gu)).toHaveLength((correction.text.match(/\[/gu)?.length ?? 0) - 5);
});

describe('the rules run on answers', () => {
  it('a child in a case of law is found in the words of a claim', () => {
    const child = claim({
      ...known,
      fact: 'Siswa SMAN 3 Serang berinisial A dipukul gurunya dan kasusnya ditangani polisi.',
    });
    expect(mustOf(child)).toContain('ANK-01');
  });

  it('a victim who can be known again is found', () => {
    const victim = claim({
      ...known,
      fact: 'Korban pemerkosaan bernama Siti, warga Kampung Baru RT 03 RW 02, sudah didampingi.',
    });
    expect(mustOf(victim)).toContain('KRB-01');
  });

  it('an answer with nobody in it is not accused', () => {
    const codes = mustOf(known);
    expect(codes.filter((code) => code.startsWith('ANK') || code.startsWith('KRB'))).toEqual([]);
  });
});
