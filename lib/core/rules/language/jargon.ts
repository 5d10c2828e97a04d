import type { JargonHint, JargonTerm } from '../../lexicon/jargon.ts';
import { plainLanguage } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { UnexplainedTerm } from '../../text/jargon-mentions.ts';
import { findUnexplained } from '../../text/jargon-mentions.ts';
import { capitalize, isAllCaps } from '../../text/letter-case.ts';
import type { Post } from '../../text/post.ts';
import { sentenceStarts } from '../../text/terms.ts';

const hints: Readonly<Record<JargonHint, Local>> = {
  nameOffice: { id: 'Sebut nama dinas atau kantornya.', en: 'Name the office.' },
  namePlace: { id: 'Sebut juga tempatnya.', en: 'Say where it is, too.' },
  nameParties: { id: 'Sebut siapa saja.', en: 'Say who they are.' },
  nameDecision: {
    id: 'Lebih baik lagi: sebut keputusan rapatnya.',
    en: 'Better still: say what was decided.',
  },
  howToJoin: { id: 'Sebut juga cara warga ikut.', en: 'Say how citizens can take part, too.' },
};

/** For words that are no abbreviation: known to many, slow to read for some. */
const everyday: Local = {
  id: 'Kata sehari-hari lebih cepat dipahami.',
  en: 'An everyday word is understood sooner.',
};

const stranger: Local = {
  id: 'Pembaca di luar kantor belum tentu tahu.',
  en: 'Readers outside the office may not know it.',
};

const internal: Local = {
  id: 'Ini urusan dalam kantor; sebaiknya tidak perlu disebut.',
  en: 'This is the office’s own affair; better left out.',
};

export default defineRule({
  id: 'language/jargon',
  code: 'BHS-01',
  severity: 'should',
  about: 'indonesian-sentence',
  name: {
    id: 'Singkatan atau istilah belum dijelaskan',
    en: 'Abbreviation or term not explained',
  },
  why: stranger,
  advice: {
    id: 'Pakai kata sehari-hari, atau jelaskan artinya pada sebutan pertama.',
    en: 'Use an everyday word, or explain the meaning at the first mention.',
  },
  sources: [plainLanguage],
  check: (post) => {
    const starts = sentenceStarts(post);
    return findUnexplained(post).map((term) => toHit(term, post, starts.has(term.start)));
  },
});

function toHit({ start, end, entry }: UnexplainedTerm, post: Post, startsSentence: boolean): Hit {
  const written = post.text.slice(start, end);
  const before = post.text.slice(Math.max(0, start - reach), start);
  const after = post.text.slice(end, end + reach);
  const fixes = replacements(entry)
    .map((plain) => fitNeighbours(plain, before, after))
    .map((plain) => fitCase(plain, written, entry, startsSentence))
    .filter((text) => text !== written)
    .map((text) => ({ start, end, text }));
  return { start, end, why: explain(entry), ...(fixes.length > 0 && { fixes }) };
}

/** Only words that can stand in the text as they are; of two meanings none. */
function replacements({ term, plain, action, ambiguous }: JargonTerm): readonly string[] {
  if (ambiguous) return [];
  if (action !== 'explain') return plain;
  return plain.map((words) => {
    const says = words.toLowerCase().includes(term.toLowerCase()) || words.endsWith(')');
    return says ? words : `${words} (${term})`;
  });
}

/** How far around a term its neighbours are looked for, in UTF-16 units. */
const reach = 40;

/** Says no word twice: `Kantor Kesbangpol` keeps its office, `Muspika Kecamatan Cikande` its place. */
function fitNeighbours(plain: string, before: string, after: string): string {
  if (!plain.includes(' ')) return plain;
  const words = plain.split(' ');
  const previous = before.endsWith(' ') ? before.slice(0, -1).split(/\P{L}/u).at(-1) : undefined;
  const next = /^ (\p{L}+)/u.exec(after)?.[1];
  if (words.length > 1 && isSameWord(words[0], previous)) words.shift();
  if (words.length > 1 && isSameWord(words.at(-1), next)) words.pop();
  return words.join(' ');
}

const isSameWord = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();

function fitCase(
  plain: string,
  written: string,
  { term }: JargonTerm,
  startsSentence: boolean,
): string {
  if (isAllCaps(written) && !isAllCaps(term)) return plain.toUpperCase();
  return startsSentence ? capitalize(plain) : plain;
}

function explain({ term, meanings, hint, ambiguous, action }: JargonTerm): Local {
  if (ambiguous) {
    return {
      id: `“${term}” punya lebih dari satu arti: ${meanings.join(' atau ')}. Yang mana?`,
      en: `“${term}” has more than one meaning: ${meanings.join(' or ')}. Which one?`,
    };
  }
  const advice = hint ? hints[hint] : adviceFor(term, action);
  return {
    id: `“${term}” berarti ${meanings[0]}. ${advice.id}`,
    en: `“${term}” means ${meanings[0]}. ${advice.en}`,
  };
}

function adviceFor(term: string, action: JargonTerm['action']): Local {
  if (action === 'drop') return internal;
  return action === 'replace' && /^\p{Ll}/u.test(term) ? everyday : stranger;
}

export const examples: Examples = {
  flags: [
    '[Bimtek] untuk pedagang dibuka Senin.',
    'Cukup siapkan [NIB] dari oss.go.id.',
    'Hasil [monev] diumumkan besok. Tim monev datang lagi Jumat.',
    'Sampah diangkut ke [TPA] setiap hari.',
    'Seluruh [OPD] ikut. [Plt.] Kepala Dinas hadir.',
    'AYO IKUT [SOSIALISASI] PAJAK',
    'Data [NIK] warga dicek petugas [perangkat daerah].',
    'Unsur [Muspika] Kecamatan Cikande datang ke kantor [Kesbangpol].',
    '[Kasi] Pelayanan menjawab pertanyaan warga.',
    'Tanyakan ke [PIC] di setiap kelurahan.',
  ],
  allows: [
    'Pengecekan dan penilaian, atau monitoring dan evaluasi (Monev), berjalan dua hari.',
    'Nomor izin usaha (NIB) jadi dalam sehari. NIB berlaku seumur usaha.',
    'NIB (nomor induk berusaha) bisa diurus dari rumah.',
    'Lihat https://example.go.id/bimtek/NIB dan #Bimtek #NIB @monev atau tulis ke monev@serangkota.go.id.',
    'H. Fulan, SE, MM melayani warga RT/RW.',
    'Kelas dibuka secara offline atau tatap muka.',
    'Jangan kasi uang kepada calo.',
    'Forum Koordinasi Pencegahan membuka posko untuk warga.',
  ],
};
