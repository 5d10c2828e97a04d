import { neutrality } from '../../lexicon/norms.ts';
import { campaignWords, councilWords, electionBodies, parties } from '../../lexicon/politics.ts';
import { isElectionTime } from '../../policy.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';
import { withoutOverlaps } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';

const names = growTerms(parties);
const campaign = growTerms(campaignWords);
const bodies = growTerms(electionBodies);

/** `Partai Amanat`; `partai politik` names none. */
const namedParty = /(?<!\p{L})[Pp]artai (?!Politik)\p{Lu}\p{L}{1,20}/gu;
/** `nomor urut 2` of a candidate; queues have one too. */
const ballotNumber =
  /(?<!\p{L})(?:(?:paslon|calon|pasangan)\p{L}{0,10} )(?:nomor|no\.?)(?: urut)? \d{1,2}|(?:coblos|pilih) (?:nomor|no\.?)(?: urut)? \d{1,2}/giu;
/** Hands that stand for a ballot number or a side; counted only beside political words. */
const fingers =
  /[\u{261D}\u{270C}\u{1F44D}\u{1F44C}\u{1F919}\u{1F918}\u{1F91F}\u{1FAF0}\u{1F596}\u{1F446}]/gu;

export default defineRule({
  id: 'neutrality/political-words',
  code: 'NET-01',
  severity: 'must',
  name: { id: 'Bisa terbaca sebagai dukungan politik', en: 'May read as political support' },
  why: {
    id: 'Kata ini dapat terbaca sebagai dukungan politik. Pegawai ASN menjaga netralitas, juga di akun instansi.',
    en: 'These words may read as political support. Civil servants stay neutral, on an agency account too.',
  },
  advice: {
    id: 'Sebut layanan atau informasinya saja, tanpa partai, calon, nomor urut, dan isyarat jari.',
    en: 'Name only the service or information, without party, candidate, ballot number or hand signs.',
  },
  sources: [neutrality],
  check: (post) => {
    const words = findWords(post);
    if (words.length === 0) return [];
    const severity = isElectionTime(post.policy, post.today) ? 'must' : 'should';
    return [...words, ...findPattern(post.text, fingers)]
      .map((hit): Hit => ({ ...hit, severity }))
      .sort((one, other) => one.start - other.start);
  },
});

/** From this many on a text lists parties and takes the side of none. */
const listing = 3;

function findWords(post: Post): readonly Hit[] {
  const contest = findTerms(post, campaign);
  const byElection = contest.length > 0 && findTerms(post, bodies).length > 0;
  const found = [
    ...findPattern(post.text, ballotNumber),
    ...findParties(post),
    ...(byElection ? [] : contest),
  ]
    .filter((place) => !isCouncil(post.text, place))
    .map(({ start, end }) => ({ start, end }));
  return withoutOverlaps(found);
}

function findParties(post: Post): readonly Span[] {
  const found = [...findPattern(post.text, namedParty), ...findTerms(post, names)];
  const different = new Set(
    found.map(({ start, end }) => post.text.slice(start, end).replace(/^partai /iu, '')),
  );
  return different.size < listing ? found : [];
}

/** `Fraksi Golkar DPRD`. */
function isCouncil(text: string, { start, end }: Span): boolean {
  const around = `${text.slice(Math.max(0, start - 24), start)} ${text.slice(end, end + 24)}`;
  return (around.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => councilWords.has(word));
}

export const examples: Examples = {
  flags: [
    {
      text: 'Relawan [caleg] kami hadir di pasar.',
      policy: { election: { isOn: true, from: null, to: null } },
    },
    'Bersama [paslon nomor 2] [☝]️ kita bangun daerah.',
    'Kader [Partai Golkar] membagikan sembako di balai desa.',
    'Mari dukung [calon bupati] kita. [Coblos nomor 1] hari Rabu.',
  ],
  allows: [
    'Bayar PKB dan PBB di Bapenda, atau lewat aplikasi 👍',
    'Cek TPS Anda di cekdptonline.kpu.go.id sebelum hari pemungutan suara.',
    'Ambil nomor urut antrean di loket. Calon jemaah haji membawa KTP.',
    'Dana bagi partai politik: Partai Golkar Rp105.960.000, Gerindra Rp90.000.000, NasDem Rp80.000.000.',
    'Anggota Fraksi Golkar DPRD bertanya soal jalan rusak.',
    'Dukung gerakan pilah sampah mulai dari rumah.',
  ],
};
