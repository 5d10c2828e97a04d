import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

/** Words that speak to the reader, or name the citizen as somebody near. */
const addressed = growTerms(
  'anda,kamu,kalian,bapak/ibu,bapak ibu,ibu/bapak,ibu,bapak,sobat,kawan,teman-teman,kakak,warga,kita,ayo,yuk,mari,silakan,jangan,bawa,datang,daftar,hubungi,cek,laporkan'.split(
    ',',
  ),
);

/** `Masyarakat diimbau`: an appeal to nobody in particular. */
const appeals = growTerms(
  [
    'masyarakat',
    'seluruh masyarakat',
    'masyarakat umum',
    'publik',
    'pengguna jalan',
    'pengendara',
    'wajib pajak',
    'pemohon',
  ].flatMap((who) =>
    ['diimbau', 'dihimbau', 'diharapkan', 'diharap', 'diminta', 'dianjurkan', 'diwajibkan'].map(
      (what) => `${who} ${what}`,
    ),
  ),
);

export default defineRule({
  id: 'language/address-reader',
  code: 'BHS-05',
  severity: 'may',
  about: 'indonesian',
  name: { id: 'Pembaca belum disapa', en: 'Reader not spoken to' },
  why: {
    id: '“Masyarakat” terbaca sebagai orang lain. Sapaan membuat pembaca tahu bahwa ini untuknya.',
    en: '“Masyarakat” reads as somebody else. Spoken to, readers know that it is for them.',
  },
  advice: {
    id: 'Sapa langsung: “Anda bisa …”, “Warga Cikande, …”, “Bawa …”.',
    en: 'Speak to them: “Anda bisa …”, “Warga Cikande, …”, “Bawa …”.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const found = findTerms(post, appeals).filter(({ start }) => beginsClause(post.text, start));
    if (found.length === 0 || findTerms(post, addressed).length > 0) return [];
    return found.slice(0, 1).map(({ start, end }) => ({ start, end }));
  },
});

/** `kepada masyarakat diminta` speaks of somebody else. */
const beginsClause = (text: string, start: number): boolean =>
  /(?:^|[.,:;!?“"(\n]) ?$/u.test(text.slice(Math.max(0, start - 3), start));

export const examples: Examples = {
  flags: [
    '[Masyarakat diimbau] agar mengurangi pemakaian kantong plastik.',
    '[Seluruh masyarakat diharapkan] menjaga kebersihan lingkungan.',
    'Saat hujan lebat, [pengendara diminta] mengurangi kecepatan.',
  ],
  allows: [
    'Anda bisa mendaftar dari rumah.',
    'Masyarakat diimbau membawa tas sendiri. Bawa juga wadah makanan.',
    'Warga Cikande diminta mengungsi ke balai desa.',
    'Data masyarakat tercatat di kantor desa.',
  ],
};
