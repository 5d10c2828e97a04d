import { editorialGuide } from '../../lexicon/norms.ts';
import { officials, speechVerbs } from '../../lexicon/remarks.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

const speech = growTerms(speechVerbs);
const speakers = growTerms(officials);
const quoteMark = /[“”"]/gu;
/** Longest and shortest quote, in UTF-16 units. */
const longestQuote = 1_500;
const shortestQuote = 20;

/** Below this many words a share says little. */
const fewestWords = 40;
/** From this share on the remarks are the post. */
const most = 0.4;

const describe = (percent: number): Local => ({
  id: `Sekitar ${percent} persen tulisan ini mengulang perkataan pejabat. Warga mencari apa yang berubah bagi mereka.`,
  en: `About ${percent} per cent of this text repeats what officials said. Citizens look for what changes for them.`,
});

export default defineRule({
  id: 'ceremony/quoted-remarks',
  code: 'BHS-11',
  severity: 'may',
  name: { id: 'Banyak kutipan arahan', en: 'Mostly quoted remarks' },
  why: describe(most * 100),
  advice: {
    id: 'Sisakan satu kutipan satu kalimat; selebihnya tulis sebagai informasi.',
    en: 'Keep one quote of one sentence; write the rest as information.',
  },
  sources: [editorialGuide],
  check: (post) => {
    if (post.words.length < fewestWords || findTerms(post, speakers).length === 0) return [];
    const repeated = findRemarks(post);
    const words = repeated.reduce((sum, sentence) => sum + sentence.words.length, 0);
    const share = words / post.words.length;
    const [first] = repeated;
    if (!first || repeated.length < 2 || share <= most) return [];
    return [{ start: first.start, end: first.end, why: describe(Math.round(share * 100)) }];
  },
});

/** Sentences that quote, or tell what was said. */
function findRemarks(post: Post): readonly Sentence[] {
  const spans = [...findQuotes(post.text), ...findTerms(post, speech)].sort(
    (one, other) => one.start - other.start,
  );
  let at = 0;
  let reach = 0;
  return post.sentences.filter(({ start, end }) => {
    for (let span = spans[at]; span && span.start < end; span = spans[at]) {
      reach = Math.max(reach, span.end);
      at += 1;
    }
    return reach > start;
  });
}

/** From an opening mark to the next mark, also over several paragraphs: remarks go on there. */
function findQuotes(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  for (const { 0: mark, index } of matchesOf(text, quoteMark)) {
    const length = index - start;
    const closes = start >= 0 && mark !== '“' && length <= longestQuote;
    if (closes && length >= shortestQuote) found.push({ start, end: index + 1 });
    start = closes ? -1 : index;
  }
  return found;
}

export const examples: Examples = {
  flags: [
    '[Bupati menyampaikan bahwa kerja sama semua pihak sangat penting bagi kemajuan daerah.] Beliau berharap kegiatan seperti ini terus berlanjut dan memberi manfaat bagi semua. Beliau menegaskan pentingnya sinergi antara pemerintah dan masyarakat. Acara berlangsung di aula kantor pada Senin pagi.',
    'Rapat digelar di aula. [“Kita harus bersama-sama membangun daerah ini dengan semangat gotong royong,” kata Camat.] Camat berharap para kepala desa mendukung program itu dengan sepenuh hati. “Semoga semua berjalan lancar dan membawa manfaat bagi masyarakat kita,” ujarnya. Demikian laporan singkat kami.',
    'Apel pagi berlangsung tertib. [Kepala Dinas mengatakan disiplin adalah kunci keberhasilan pegawai dalam melayani masyarakat luas.] Ia menambahkan bahwa kehadiran tepat waktu menunjukkan tanggung jawab seorang pelayan publik. Kepala Dinas menekankan kerja sama antarbidang agar semua program selesai pada akhir tahun. Apel ditutup doa.',
  ],
  allows: [
    'Pelatihan las gratis dibuka bagi warga usia 18 sampai 40 tahun di Balai Latihan Kerja Serang. Bawa KTP dan pas foto. “Lulusan tahun lalu sudah bekerja,” kata Kepala Dinas. Pendaftaran sampai 5 Desember 2026 pukul 15.00 WIB. Tempatnya hanya enam puluh orang. Tanya lewat telepon kantor pada hari kerja.',
    'Bupati berharap kegiatan ini berlanjut.',
    'Posyandu buka Sabtu di balai desa. Bidan menimbang balita, memberi vitamin, dan menjawab pertanyaan ibu. Bawa buku kesehatan anak dan kartu peserta jaminan kesehatan. Tidak ada biaya apa pun. Bila hujan, posyandu pindah ke rumah Ketua RT 03. Datang pukul 08.00 sampai 11.00 WIB.',
  ],
};
