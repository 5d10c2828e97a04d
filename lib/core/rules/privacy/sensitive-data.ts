import { basisOfProcessing, privateSecrets, specificData } from '../../lexicon/norms-protection.ts';
import { specificMatters } from '../../lexicon/protection.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import { findPersons } from '../../text/persons.ts';
import type { Post } from '../../text/post.ts';
import { findTerms, growTerms, insideOrdered } from '../../text/terms.ts';

const matters = growTerms(specificMatters);

/** `Pasien TBC bernama Siti`: who is ill, in one breath. */
const namedPatient =
  /(?<!\p{L})(?:[Pp]asien|[Pp]enderita|[Pp]engidap|[Pp]enyintas)(?: [\p{L}\d-]{1,20}){0,3} (?:bernama|atas nama|a\.n\.|berinisial|inisial) \p{Lu}[\p{L}.]{0,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}/gu;

export default defineRule({
  id: 'privacy/sensitive-data',
  code: 'PDP-03',
  severity: 'must',
  reads: 'sentence',
  name: { id: 'Data sensitif menunjuk orang', en: 'Sensitive data point at someone' },
  why: {
    id: 'Kesehatan, keuangan, biometrik, dan catatan kejahatan termasuk data spesifik. Yang terlanjur dibaca tetangga tidak dapat ditarik lagi.',
    en: 'Health, finance, biometry and police records are specific data. What neighbours have read cannot be taken back.',
  },
  advice: {
    id: 'Tulis tanpa menunjuk orang, misalnya “seorang warga Cikande”, atau catat dasar hukumnya.',
    en: 'Write without pointing at anyone, such as “a resident of Cikande”, or note the legal basis.',
  },
  sources: [specificData, basisOfProcessing, privateSecrets],
  check: (post) =>
    [...findPattern(post.text, namedPatient), ...findOthers(post)].sort(
      (one, other) => one.start - other.start,
    ),
});

/** The person in a sentence that tells of money, crimes, body. */
function findOthers(post: Post): readonly Hit[] {
  const places = findTerms(post, matters);
  if (places.length === 0) return [];
  return post.sentences
    .filter((sentence) => insideOrdered(sentence, places).length > 0)
    .flatMap((sentence) => findPersons(post.text, sentence, ['introduced', 'aged', 'addressed']));
}

export const examples: Examples = {
  flags: [
    '[Pasien TBC bernama Siti Aminah] sudah selesai berobat.',
    'Warga [bernama Budi] adalah mantan narapidana.',
    '[Pak Ujang] menunggak iuran selama dua tahun.',
    'Penerima [atas nama Siti Aminah] berpenghasilan Rp400.000 sebulan.',
  ],
  allows: [
    'Seorang warga Cikande selesai berobat TBC.',
    'Warga yang menunggak pajak bisa mencicil di Samsat.',
    'Mantan narapidana mengikuti pelatihan las di Balai Latihan Kerja.',
    'Pasien atas rujukan puskesmas langsung dilayani.',
  ],
};
