import type { JargonHint, JargonTerm } from '../../lexicon/jargon.ts';
import { plainLanguage } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { UnexplainedTerm } from '../../text/jargon-mentions.ts';
import { findUnexplained } from '../../text/jargon-mentions.ts';
import { capitalize, isAllCaps } from '../../text/letter-case.ts';
import type { Post } from '../../text/post.ts';

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

const stranger: Local = {
  id: 'Pembaca di luar kantor belum tentu tahu.',
  en: 'Readers outside the office may not know it.',
};

export default defineRule({
  id: 'language/jargon',
  code: 'BHS-01',
  severity: 'should',
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
    const sentenceStarts = new Set(post.sentences.map(({ words }) => words[0]?.start));
    return findUnexplained(post).map((term) => toHit(term, post, sentenceStarts.has(term.start)));
  },
});

function toHit({ start, end, entry }: UnexplainedTerm, post: Post, startsSentence: boolean): Hit {
  const written = post.text.slice(start, end);
  const fixes = replacements(entry)
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
  const unasked = action === 'drop' ? internal : stranger;
  const advice = hint ? hints[hint] : unasked;
  return {
    id: `“${term}” berarti ${meanings[0]}. ${advice.id}`,
    en: `“${term}” means ${meanings[0]}. ${advice.en}`,
  };
}

const internal: Local = {
  id: 'Ini urusan dalam kantor; sebaiknya tidak perlu disebut.',
  en: 'This is the office’s own affair; better left out.',
};

export const examples: Examples = {
  flags: [
    '[Bimtek] untuk pedagang dibuka Senin.',
    'Cukup siapkan [NIB] dari oss.go.id.',
    'Hasil [monev] diumumkan besok. Tim monev datang lagi Jumat.',
    'Sampah diangkut ke [TPA] setiap hari.',
    'Seluruh [OPD] ikut. [Plt.] Kepala Dinas hadir.',
    'AYO IKUT [SOSIALISASI] PAJAK',
    'Data [NIK] warga dicek petugas [perangkat daerah].',
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
