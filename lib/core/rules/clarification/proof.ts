import { findContacts, findSource } from '../../evidence.ts';
import { strongMarks } from '../../lexicon/evidence.ts';
import { factChecking } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isGeneral } from '../../text/hoaxes.ts';
import type { Post } from '../../text/post.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { datesOf } from '../../text/written-dates.ts';

const marks = growTerms(strongMarks);

export default defineRule({
  id: 'clarification/proof',
  code: 'KOR-02',
  severity: 'should',
  name: { id: 'Bukti klarifikasi belum lengkap', en: 'Proof of the clarification is incomplete' },
  why: {
    id: 'Bantahan tanpa sumber dan waktu dibaca sebagai pendapat.',
    en: 'A denial without source and time reads as an opinion.',
  },
  advice: {
    id: 'Tambahkan sumber resmi, tanggal dan jam, serta tautan atau nomor untuk bertanya.',
    en: 'Add the official source, date and time, and a link or number to ask.',
  },
  sources: [factChecking],
  check: (post) => {
    if (post.kind !== 'clarification' || post.words.length === 0) return [];
    const missing = findMissing(post);
    const place = findTerms(post, marks).find((mark) => !isGeneral(post, mark));
    return place && missing.length > 0
      ? [{ start: place.start, end: place.end, why: explain(missing) }]
      : [];
  },
});

function findMissing(post: Post): readonly Local[] {
  const hasWhere = findContacts(post).length > 0 || post.tokens.some(({ kind }) => kind === 'link');
  const hasWhen = datesOf(post).length > 0 || /(?<!\p{L})hari ini(?!\p{L})/iu.test(post.text);
  return [
    ...(findSource(post).span ? [] : [{ id: 'sumber resmi', en: 'an official source' }]),
    ...(hasWhen ? [] : [{ id: 'tanggal dan jam', en: 'date and time' }]),
    ...(hasWhere
      ? []
      : [{ id: 'tautan atau nomor untuk bertanya', en: 'a link or number to ask' }]),
  ];
}

const explain = (missing: readonly Local[]): Local => ({
  id: `Yang belum kami temukan: ${missing.map(({ id }) => id).join(', ')}. Bantahan tanpa itu dibaca sebagai pendapat.`,
  en: `Not found yet: ${missing.map(({ en }) => en).join(', ')}. A denial without it reads as an opinion.`,
});

export const examples: Examples = {
  flags: [
    { text: 'Kabar itu [tidak benar].', kind: 'clarification' },
    { text: 'Bansos tetap cair. Pesan itu [hoaks]. Sumber: Dinsos.', kind: 'clarification' },
    {
      text: '[Klarifikasi]: loket tetap buka, 24 November 2026. Tanya: 0254 200123.',
      kind: 'clarification',
    },
  ],
  allows: [
    {
      text: 'Bansos tetap cair. Sumber: Dinsos, 24 November 2026, pukul 10.00 WIB. Tanya: 0254 200123.',
      kind: 'clarification',
    },
    {
      text: 'Bansos tetap cair menurut Dinsos, 24 November 2026. Selengkapnya di dinsos.serang.go.id.',
      kind: 'clarification',
    },
    { text: 'Kabar itu tidak benar.', kind: 'announcement' },
  ],
};
