import type { CaseBody } from '@/lib/core/records/case-body.ts';

export const draft = '3f6c1b52-9a1e-4d0c-8f7a-6f2b5a0e9c11';
export const wrongDraft = '9a1e1b52-3f6c-4d0c-8f7a-6f2b5a0e9c22';

/** A claim that circulates, of which nothing was judged yet. */
export const claim = (change: Partial<CaseBody> = {}): CaseBody => ({
  kind: 'klarifikasi',
  claim: 'daftar bansos harus membayar Rp50.000',
  wrong: null,
  since: null,
  foundAt: '2026-11-24T02:10:00.000Z',
  foundBy: 'Rina',
  seen: 'grup WhatsApp warga, 3 tangkapan layar',
  seenUrl: null,
  evidence: [],
  fact: '',
  checkedBy: '',
  harms: [],
  reach: 'unknown',
  asker: 'unknown',
  isEmergency: false,
  closed: null,
  ...change,
});

/** A mistake in a post of the office. */
export const ralat = (change: Partial<CaseBody> = {}): CaseBody =>
  claim({
    kind: 'ralat',
    claim: 'posko buka pukul 07.00',
    fact: 'posko buka pukul 08.00',
    wrong: {
      draft: wrongDraft,
      publication: 'a'.repeat(64),
      title: 'Posko buka pukul 07.00',
      publishedAt: '2026-11-23T03:00:00.000Z',
      url: 'https://www.facebook.com/p/1',
    },
    ...change,
  });
