import type { CaseBody } from '@/lib/core/records/case-body.ts';
import type { Stores } from '@/lib/storage/stores.ts';

interface Furnishing {
  readonly stores: Stores;
  readonly keep: (text: string) => Promise<string>;
}

const minute = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * minute).toISOString();

const claim = (change: Partial<CaseBody>): CaseBody => ({
  kind: 'klarifikasi',
  claim: '',
  wrong: null,
  since: null,
  foundAt: null,
  foundBy: 'Rina',
  seen: '',
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

async function given<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; failure: { code: string } }>,
): Promise<Value> {
  const done = await asked;
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
}

/** A board with a case in each lane. @returns The cases and posts to open. */
export async function furnishCases({ stores, keep }: Furnishing) {
  const { corrections, copies } = stores;
  const open = (change: Partial<CaseBody>) => given(corrections.open(claim(change), 'klaim'));
  await open({
    claim: 'Pesan WhatsApp: vaksin campak dihentikan',
    foundAt: ago(80),
    harms: ['health'],
    reach: 'spreading',
    asker: 'citizens',
    seen: 'Dilihat di 3 grup warga',
  });
  const small = await open({
    claim: 'Akun tiruan memakai logo dinas',
    foundAt: ago(2 * 24 * 60 + 30),
    reach: 'few',
    asker: 'nobody',
  });
  const checked = await open({
    claim: 'Bantuan sembako minta bayar Rp50.000',
    foundAt: ago(5),
    harms: ['money'],
    reach: 'wide',
    fact: 'Pendaftaran hanya lewat kantor desa, gratis.',
    evidence: [{ what: 'Surat edaran 24 November', source: 'Dinas Sosial' }],
    checkedBy: 'Budi',
    seen: 'Grup WhatsApp, 2 tangkapan layar',
    seenUrl: 'https://example.org/pesan',
  });
  const post = async (text: string, minutes: number, url: string) => {
    const id = await keep(text);
    const publication = { publishedAt: ago(minutes), isPlanned: false, url };
    await given(copies.notePublication(id, publication));
    return { id, wrong: await given(corrections.postOf(id)) };
  };
  const hours = await post('Jam posko 07.00.', 600, 'https://www.facebook.com/p/1');
  const days = await post('Hari angkut plastik: Jumat.', 300, 'https://www.facebook.com/p/2');
  const ralat = (change: Partial<CaseBody>) => open({ kind: 'ralat', ...change });
  const done = await ralat({
    claim: 'Jam posko 07.00',
    fact: 'Jam posko 08.00',
    wrong: hours.wrong,
    foundAt: ago(130),
  });
  await given(corrections.answer(done));
  const out = { publishedAt: ago(1), isPlanned: false, url: 'https://www.facebook.com/p/3' };
  await given(copies.notePublication(done, out));
  const written = await ralat({
    claim: 'Hari angkut plastik: Jumat',
    fact: 'Hari angkut plastik: Sabtu',
    wrong: days.wrong,
    foundAt: ago(72),
  });
  await given(corrections.answer(written));
  return { claim: checked, small, done, written, wrong: hours.id, other: days.id };
}
