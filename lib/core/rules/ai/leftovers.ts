import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples, Fix, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { matchesOf } from '../../text/matches.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import { withoutOverlaps } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

/** What a chat says around the text that was asked for; each stands at the head of a line. */
const chat = [
  /^(?:tentu(?:lah| saja)?|baik(?:lah)?)[,!.]? {0,2}(?:ini|berikut)(?: \p{L}{1,12}){0,4} (?:caption|takarir|draf|teks|unggahan|postingan|versi)(?!\p{L}).{0,120}/gimu,
  /^berikut(?: ini)?(?: adalah)?(?: (?:beberapa|contoh|draf|versi|pilihan)){0,2} (?:caption|takarir)(?!\p{L}).{0,120}/gimu,
  /^(?:tentu(?:lah| saja)?|sure|certainly)[!.] {0,2}$/gimu,
  /^(?:sure|certainly|of course)[,!] .{1,120}/gimu,
  /^here(?:['’]s| is| are) (?:a|the|your|some)(?: \p{L}{1,12}){0,3} (?:caption|post|draft)s?(?!\p{L}).{0,120}/gimu,
  /^semoga (?:caption|takarir|draf|teks) ini .{1,120}/gimu,
  /^sebagai (?:model bahasa|asisten (?:AI|virtual)|kecerdasan buatan|AI)(?!\p{L}).{0,120}/gimu,
  /^apakah (?:anda|kamu) (?:ingin|mau) saya .{1,120}/gimu,
];

/** Words that such a line begins with: with none of them there is no chat. */
const chatHeads = growTerms(
  'tentu tentulah baik baiklah berikut sure certainly of here here’s semoga sebagai apakah'
    .split(' ')
    .concat("here's"),
);

/** Places that were to be filled in. */
const placeholders = [/\{\{[^{}\n]{1,80}\}\}/gu, /(?<!\p{L})lorem ipsum(?!\p{L})/giu];

/** `Pasal XX`; tried only where two such letters stand together, since the pattern is slow. */
const leftOpen = /(?<!\p{L})(?:pasal|nomor|pukul|tanggal|rp|sebesar) ?x{2,6}(?!\p{L})/giu;
const twoCrosses = /xx/i;

/** Marks by which the tools link to what they read. */
const traces = [
  /[?&]utm_source=(?:chatgpt|openai|copilot|gemini|perplexity)[\w.-]{0,40}/giu,
  /:?contentReference\[oaicite:?\d{0,4}\](?:\{[^{}\n]{0,40}\})?/giu,
  /turn\d{1,3}(?:search|view|news|fetch)\d{1,3}/gu,
];

/** The heads of brackets; they count only where the bracket is closed soon on the same line. */
const blank =
  /\[(?:nama|tanggal|tgl|isi|masukkan|sebutkan|tuliskan|lokasi|nomor|link|tautan|insert|tempat|waktu|jam|alamat|instansi|jabatan|judul)(?!\p{L})/giu;
const citation = /【\d{1,3}†/gu;
const longestBracket = 80;

const bold = /\*\*([^*\n]{1,200})\*\*/gu;
const heading = /^#{1,4} (?=\S)/gmu;

export default defineRule({
  id: 'ai/leftovers',
  code: 'AIG-03',
  severity: 'must',
  name: { id: 'Sisa kalimat AI', en: 'Leftover from an AI tool' },
  why: {
    id: 'Masih ada sisa keluaran AI atau isian kosong. Warga yang membacanya ragu apakah tulisan ini diperiksa orang.',
    en: 'AI leftovers or empty placeholders remain. Readers will doubt that a person checked this text.',
  },
  advice: {
    id: 'Isi bagian yang kosong, atau hapus sisa percakapannya.',
    en: 'Fill in what is empty, or remove what is left of the conversation.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const { text } = post;
    const hits: Hit[] = [
      ...findChat(post),
      ...find(text, placeholders),
      ...(twoCrosses.test(text) ? find(text, [leftOpen]) : []),
      ...findBrackets(text, blank, ']'),
      ...findBrackets(text, citation, '】'),
      ...find(text, traces, (start, end) => [{ start, end, text: '' }]),
      ...find(text, [bold], (start, end) => [{ start, end, text: text.slice(start + 2, end - 2) }]),
      ...find(text, [heading], (start, end) => [{ start, end, text: '' }]),
    ];
    return withoutOverlaps(hits);
  },
});

const findChat = (post: Post): readonly Hit[] =>
  findTerms(post, chatHeads).some(({ start }) => opensLine(post.text, start))
    ? find(post.text, chat, (start, end) => [removeLine(post.text, start, end)])
    : [];

const opensLine = (text: string, start: number): boolean =>
  start === 0 || /[\n\r\u2028\u2029]/u.test(text[start - 1] ?? '');

function find(
  text: string,
  patterns: readonly RegExp[],
  mend?: (start: number, end: number) => readonly Fix[],
): readonly Hit[] {
  return patterns
    .flatMap((pattern) => findPattern(text, pattern))
    .map(({ start, end }) => ({ start, end, ...(mend && { fixes: mend(start, end) }) }));
}

function findBrackets(text: string, head: RegExp, close: string): readonly Hit[] {
  return matchesOf(text, head).flatMap(({ 0: found, index }) => {
    const from = index + found.length;
    const rest = text.slice(from, from + longestBracket);
    const at = rest.indexOf(close);
    const isClosed = at >= 0 && !/[\n[]/u.test(rest.slice(0, at));
    return isClosed ? [{ start: index, end: from + at + 1 }] : [];
  });
}

function removeLine(text: string, start: number, end: number): Fix {
  const rest = /^[^\n]*\n{0,2}/u.exec(text.slice(end))?.[0].length ?? 0;
  const label = { id: 'Hapus baris ini', en: 'Remove this line' };
  return { start, end: end + rest, text: '', label };
}

export const examples: Examples = {
  flags: [
    '[Tentu! Berikut caption untuk Hari Kesehatan Nasional:]\nCek tekanan darah gratis di puskesmas.',
    'Dinas [\\[Nama Instansi\\]] mengajak warga memilah sampah mulai [{{tanggal}}].',
    '[**Syarat**] KTP dan KK. Dasarnya [Pasal XX].',
    '[## ]Jadwal posyandu\nSabtu pagi di balai desa.',
    'Daftar di layanan.bantenprov.go.id/ktp[?utm_source=chatgpt.com] sekarang.',
  ],
  allows: [
    'Tentukan pilihan Anda. Ukuran XL dan XXL masih ada.',
    'Tentu saja warga boleh bertanya lewat telepon.',
    'MTQ XXX dan PON XX [siaran ulang] #BantenSehat',
    'Berikut syaratnya: KTP dan KK.',
  ],
};
