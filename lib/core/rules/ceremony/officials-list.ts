import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findOfficials, nameOfficial } from '../../text/officials.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';
import { insideOrdered } from '../../text/terms.ts';

/** As many in one sentence are a list. */
const mostInSentence = 2;

/** More titles in a whole text hide what it says. */
const mostInText = 4;

/** A longer text is an article, where every title can have its place. */
const mostWords = 200;

export default defineRule({
  id: 'ceremony/officials-list',
  code: 'SER-03',
  severity: 'should',
  name: { id: 'Daftar pejabat', en: 'List of officials' },
  why: {
    id: 'Warga melewati daftar jabatan, dan isi di sekitarnya ikut terlewat.',
    en: 'Citizens skip a list of titles, and what stands around it is skipped too.',
  },
  advice: {
    id: 'Simpan daftarnya di arsip kegiatan. Di unggahan cukup satu nama yang berbuat sesuatu untuk warga.',
    en: 'Keep the list in the event archive. In the post one name who does something for citizens is enough.',
  },
  sources: [editorialGuide],
  check: (post) => {
    // Who signs what belongs to a service, `diketahui lurah, camat, dan kapolsek`; who is who to a profile.
    if (post.kind === 'service' || post.kind === 'profile') return [];
    const officials = findOfficials(post);
    if (officials.length <= mostInSentence) return [];
    const lists = post.sentences
      .map((sentence) => insideOrdered(sentence, officials))
      .filter((found) => countPersons(post, found) > mostInSentence);
    if (lists.length > 0) return lists.map((list) => toHit(list));
    const count = countPersons(post, officials);
    const isMany = count > mostInText && post.words.length <= mostWords;
    return isMany ? [toMany(officials, count)] : [];
  },
});

const toHit = (list: readonly Span[]): Hit => ({
  start: list[0]?.start ?? 0,
  end: list.at(-1)?.end ?? 0,
});

/** A title that is repeated is still one. */
const countPersons = (post: Post, officials: readonly Span[]): number =>
  new Set(officials.map((official) => nameOfficial(post, official))).size;

/** The first title beyond what a reader takes in. */
function toMany(officials: readonly Span[], count: number): Hit {
  const { start, end } = officials[mostInText] ?? { start: 0, end: 0 };
  const why: Local = {
    id: `Tulisan ini menyebut ${count} jabatan. Warga sulit menemukan isinya di antara itu.`,
    en: `This text names ${count} titles. Citizens hardly find what it says between them.`,
  };
  return { start, end, why };
}

export const examples: Examples = {
  flags: [
    'Turut hadir [Sekda, Kepala Bidang Kesehatan Masyarakat, Camat Cikeusal, dan Danramil].',
    'Acara dihadiri [Bupati, Wakil Bupati, Sekda, serta Ketua DPRD].',
    'Bupati datang pagi. Sekda menyusul siang. Camat memberi laporan. Lurah mencatat. [Kapolsek] menjaga jalan.',
  ],
  allows: [
    'Bupati meresmikan Puskesmas Cisoka bersama Camat Cisoka. Puskesmas ini melayani 24 jam.',
    'Kegiatan di Kantor Camat Serang, dekat Pendopo Bupati dan Kantor Wali Kota.',
    { text: 'Surat itu diketahui lurah, camat, dan kapolsek setempat.', kind: 'service' },
    'Acara dibuka Pelaksana Tugas (Plt.) Kepala Dinas dan Camat Cisoka.',
    'Jalan Raya Serang ditutup Sabtu malam.',
  ],
};
