import { legalBases, legalBasisOpeners } from '../../lexicon/announcing.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

const openers = growTerms(legalBasisOpeners);
const bases = growTerms(legalBases);

/** How far behind the first words the rule is named, in UTF-16 units. */
const reach = 60;

export default defineRule({
  id: 'content/legal-basis-first',
  code: 'ISI-11',
  severity: 'may',
  name: { id: 'Dasar hukum di depan', en: 'Legal basis comes first' },
  why: {
    id: 'Yang pertama terbaca adalah nomor aturan, bukan apa yang berubah bagi warga.',
    en: 'The number of a rule is read first, not what changes for citizens.',
  },
  advice: {
    id: 'Mulai dari yang berubah dan kapan; dasar hukumnya di kalimat terakhir, dalam kurung.',
    en: 'Begin with what changes and when; the legal basis goes last, in brackets.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const hit = findBasis(post);
    return hit ? [hit] : [];
  },
});

function findBasis(post: Post): Hit | undefined {
  const [first] = post.words;
  const opener = findTerms(post, openers).find(({ start }) => start === first?.start);
  if (!opener) return undefined;
  const basis = findTerms(post, bases).find(
    ({ start }) => start >= opener.end && start <= opener.end + reach,
  );
  return basis && { start: opener.start, end: basis.end };
}

export const examples: Examples = {
  flags: [
    '[Berdasarkan Peraturan] Gubernur Nomor 12 Tahun 2026, denda pajak dihapus.',
    '[Menindaklanjuti Surat Edaran] Bupati Nomor 5, loket libur Jumat.',
    '[Sehubungan dengan terbitnya Keputusan] Menteri, tarif parkir berubah.',
  ],
  allows: [
    'Mulai 1 Desember denda pajak dihapus (dasar: Pergub Nomor 12 Tahun 2026).',
    'Berdasarkan data BPS, harga cabai turun.',
    'Denda dihapus berdasarkan Peraturan Gubernur Nomor 12 Tahun 2026.',
  ],
};
