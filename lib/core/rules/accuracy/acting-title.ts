import { actingMarks } from '../../lexicon/acting.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { wordsBefore } from '../../text/guards.ts';
import { findOfficials } from '../../text/officials.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'accuracy/acting-title',
  code: 'AKR-05',
  severity: 'should',
  name: { id: '“Plt.” hilang di sini', en: '“Plt.” is missing here' },
  why: {
    id: 'Di tempat lain jabatan ini ditulis sebagai pelaksana atau penjabat. Tanpa itu, surat dan berita bisa mengutip jabatan yang keliru.',
    en: 'Elsewhere this office is held by somebody acting. Without that, letters and news may quote the wrong title.',
  },
  advice: {
    id: 'Pertahankan “Plt.”, “Plh.”, atau “Pj.” di setiap penyebutan jabatannya, atau cukup sebut namanya.',
    en: 'Keep “Plt.”, “Plh.” or “Pj.” each time the title stands, or write the name only.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const named = findOfficials(post).map((span) => readTitle(post, span));
    const acting = named.filter(({ mark, hasOffice }) => mark !== null && hasOffice);
    return named
      .filter(({ mark, isOther, hasOffice }) => mark === null && !isOther && hasOffice)
      .flatMap((one) =>
        toHit(
          one,
          acting.find((other) => isSame(one, other)),
        ),
      );
  },
});

interface Title extends Span {
  /** The title with the names of the office behind it. */
  readonly full: string;
  readonly hasOffice: boolean;
  /** `Plt.` as it is written; null where there is none. */
  readonly mark: string | null;
  /** Whether it is said of somebody who held or will hold it. */
  readonly isOther: boolean;
}

/** Capitalised words behind a title: the office, or a name. */
const officeBehind = /^(?: (?:dan )?\p{Lu}[\p{L}-]{1,30}){1,4}/u;
const markBefore =
  /(?<!\p{L})([Pp]lt|PLT|[Pp]lh|PLH|[Pp]j|PJ|[Pp]js|PJS|[Pp]enjabat|[Pp]elaksana [Tt]ugas|[Pp]elaksana [Hh]arian)(?:\.? |\.|\)[ .]{1,2})$/u;
const markAtStart =
  /^([Pp]lt|PLT|[Pp]lh|PLH|[Pp]j|PJ|[Pp]enjabat|[Pp]elaksana [Tt]ugas|[Pp]elaksana [Hh]arian)\.? /u;

function readTitle({ text }: Post, { start, end }: Span): Title {
  const office = officeBehind.exec(text.slice(end, end + 70))?.[0] ?? '';
  const before = text.slice(Math.max(0, start - 24), start);
  const own = markAtStart.exec(text.slice(start, end));
  const from = start + (own?.[0].length ?? 0);
  return {
    start: from,
    end: end + office.length,
    full: (text.slice(from, end) + office).toLowerCase(),
    hasOffice: office !== '',
    mark: own?.[1] ?? markBefore.exec(before)?.[1] ?? null,
    isOther: actingMarks.has(wordsBefore(text, start).at(-1) ?? ''),
  };
}

/** Only where the names of office or person go on in the same way is it the same person. */
const isSame = (one: Title, other: Title): boolean =>
  one.full === other.full ||
  one.full.startsWith(`${other.full} `) ||
  other.full.startsWith(`${one.full} `);

function toHit({ start, end }: Title, acting: Title | undefined): Hit[] {
  if (!acting?.mark) return [];
  const mark = /\.$|\p{Ll}{4}/u.test(acting.mark) ? acting.mark : `${acting.mark}.`;
  return [{ start, end, why: why(mark), fixes: [{ start, end: start, text: `${mark} ` }] }];
}

const why = (mark: string): Local => ({
  id: `Di tempat lain jabatan ini ditulis “${mark}”. Tanpa itu, surat dan berita bisa mengutip jabatan yang keliru.`,
  en: `Elsewhere this title has “${mark}”. Without it, letters and news may quote the wrong title.`,
});

export const examples: Examples = {
  flags: [
    'Plt. Kepala Dinas Kominfo hadir. [Kepala Dinas Kominfo] menyebut layanan baru.',
    'Pj. Bupati Serang membuka loket. Esoknya [Bupati Serang] datang lagi.',
    'Pelaksana Tugas Camat Cikande menerima warga. [Camat Cikande] mencatat keluhan.',
  ],
  allows: [
    'Plt. Kepala Dinas Kominfo hadir. Plt. Kepala Dinas Kominfo menyebut layanan baru.',
    'Plt. Kepala Dinas Kominfo hadir bersama Kepala Dinas Kesehatan.',
    'Pj. Bupati Serang membuka loket, didampingi mantan Bupati Serang.',
    'Kepala Dinas Kominfo hadir. Kepala Dinas Kominfo menyebut layanan baru.',
  ],
};
