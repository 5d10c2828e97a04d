import type { Ceremony, EventWord } from '../../ceremony.ts';
import { measureCeremony } from '../../ceremony.ts';
import type { CeremonialGroup } from '../../lexicon/ceremony.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';

/** One place for each kind of ceremony, the heaviest kinds only: more would hide the text. */
const mostKinds = 3;

/** Words below this weight say too little to be pointed at. */
const leastWeight = 2.25;

const guests: Local = {
  id: 'Warga membaca untuk tahu layanannya. Nama tamu bisa disimpan di arsip kegiatan.',
  en: 'Citizens read to learn about the service. Guests’ names can be kept in the event archive.',
};

const reasons: Readonly<Record<CeremonialGroup, Local>> = {
  attendance: guests,
  officials: guests,
  ritual: {
    id: 'Susunan acara belum menjawab warga. Acaranya cukup satu kalimat sesudah yang warga dapat.',
    en: 'The programme does not answer citizens yet. One sentence for the event is enough, after what citizens get.',
  },
  connector: {
    id: 'Kata ini mengantar acara. Tanpanya isi tulisan tetap utuh.',
    en: 'These words lead up to the event. The text stays whole without them.',
  },
  address: {
    id: 'Sapaan ini untuk tamu acara. Warga yang membaca belum disapa.',
    en: 'This addresses the guests. The citizens who read are not addressed yet.',
  },
  greeting: {
    id: 'Ucapan ini bisa disambung dengan info atau ajakan yang berguna hari itu.',
    en: 'This greeting can be joined to information or a call that is useful that day.',
  },
  praise: {
    id: 'Warga lebih terbantu oleh hasil yang bisa dihitung: berapa, di mana, kapan.',
    en: 'Results that can be counted help citizens more: how many, where, when.',
  },
};

export default defineRule({
  id: 'ceremony/ceremony-index',
  code: 'SER-01',
  severity: 'should',
  name: {
    id: 'Tulisan ini lebih banyak tentang acara',
    en: 'Text is mostly about an event',
  },
  why: guests,
  advice: {
    id: 'Dahulukan yang warga dapat; acaranya cukup satu kalimat sesudahnya, sisanya di arsip kegiatan.',
    en: 'Begin with what citizens get; one sentence after it is enough for the event, the rest goes to the event archive.',
  },
  sources: [
    {
      kind: 'house',
      norm: {
        id: 'pegangan redaksi Siap Tayang; indeks seremonial adalah hitungan kami sendiri',
        en: 'Siap Tayang’s editorial guide; the ceremony index is our own calculation',
      },
      checked: '2026-11-24',
    },
  ],
  check: (post) => {
    const ceremony = measureCeremony(post);
    if (ceremony?.band !== 'ceremonial') return [];
    return pickHeaviest(heavyWords(ceremony)).map((word, at) => toHit(post, ceremony, word, at));
  },
});

/** Where no word is heavy alone, the first of them stands for all. */
function heavyWords({ eventWords }: Ceremony): readonly EventWord[] {
  const heavy = eventWords.filter(({ weight }) => weight >= leastWeight);
  return heavy.length > 0 ? heavy : eventWords.slice(0, 1);
}

/** The first of the heaviest words of each kind; the heaviest kinds, in the order of the text. */
function pickHeaviest(words: readonly EventWord[]): readonly EventWord[] {
  const kinds = new Map<CeremonialGroup, { readonly word: EventWord; readonly total: number }>();
  for (const word of words) {
    const known = kinds.get(word.group);
    const isHeavier = !known || word.weight > known.word.weight;
    const total = (known?.total ?? 0) + word.weight;
    kinds.set(word.group, { word: isHeavier ? word : known.word, total });
  }
  return [...kinds.values()]
    .sort((one, other) => other.total - one.total)
    .slice(0, mostKinds)
    .map(({ word }) => word)
    .sort((one, other) => one.start - other.start);
}

function toHit(post: Post, { citizenWords }: Ceremony, word: EventWord, at: number): Hit {
  const { start, end, group } = word;
  const [citizen] = citizenWords;
  if (at > 0 || !citizen) return { start, end, why: reasons[group] };
  const quote = post.text.slice(citizen.start, citizen.end);
  return {
    start,
    end,
    why: {
      id: `“${quote}” sudah menjawab warga. Naikkan ke depan; acaranya cukup satu kalimat sesudahnya.`,
      en: `“${quote}” already serves citizens. Move it up; one sentence after it is enough for the event.`,
    },
  };
}

export const examples: Examples = {
  flags: [
    'Kepala Dinas Kesehatan menghadiri sekaligus [membuka secara resmi] kegiatan di aula. [Turut hadir] para kepala bidang [beserta jajaran] dan tamu undangan lainnya.',
    '[Segenap keluarga besar] dinas mengucapkan selamat dan sukses atas dilantiknya kepala dinas yang baru. Semoga amanah dan sukses selalu dalam tugas.',
    'Rombongan bupati melaksanakan [kunjungan kerja] dan studi tiru ke kota tetangga. Acara ditutup dengan [penyerahan piagam] serta foto bersama, sebagai [bentuk komitmen] untuk memperkuat sinergi.',
  ],
  allows: [
    'Bupati meresmikan Puskesmas Cisoka, Senin (23/11/2026). Puskesmas ini kini melayani rawat inap dan persalinan 24 jam, gratis dengan KTP Kabupaten Tangerang.',
    'Batuk lebih dari 2 minggu? Periksa dahak gratis di puskesmas terdekat. Hasilnya keluar 1–2 hari. Yang perlu dibawa: KTP saja.',
    'Turut hadir para tamu undangan.',
  ],
};
