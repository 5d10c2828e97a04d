import type { Local } from '../local.ts';
import type { Example, Examples, Rule, Severity, Source } from '../rule.ts';
import * as camelCaseTag from '../rules/accessibility/camel-case-tag.ts';
import * as quotation from '../rules/accuracy/quotation.ts';
import * as ceremonyIndex from '../rules/ceremony/ceremony-index.ts';
import * as citizenFirstLead from '../rules/ceremony/citizen-first-lead.ts';
import * as officialsList from '../rules/ceremony/officials-list.ts';
import * as quotedRemarks from '../rules/ceremony/quoted-remarks.ts';
import * as foreignWords from '../rules/language/foreign-words.ts';
import * as informalWords from '../rules/language/informal-words.ts';
import * as jargon from '../rules/language/jargon.ts';
import * as longSentence from '../rules/language/long-sentence.ts';
import * as readability from '../rules/language/readability.ts';
import * as stiffPhrase from '../rules/language/stiff-phrase.ts';
import * as paragraphs from '../rules/platform/paragraphs.ts';
import * as anniversary from '../rules/spelling/anniversary.ts';
import * as capitals from '../rules/spelling/capitals.ts';
import * as degrees from '../rules/spelling/degrees.ts';
import * as moneyAndNumbers from '../rules/spelling/money-and-numbers.ts';
import * as standardForm from '../rules/spelling/standard-form.ts';

/** What a finding teaches: the words are the rule's own. */
export interface Lesson {
  readonly code: string;
  readonly severity: Severity;
  readonly name: Local;
  readonly why: Local;
  readonly advice: Local;
  readonly sources: readonly [Source, ...Source[]];
  /** The text before, in parts, and which of them the rule points at. */
  readonly wrong: readonly { readonly text: string; readonly isMarked: boolean }[];
  /** The example that `wrong` was read from, with what is known besides its text. */
  readonly example: Example;
  /** The same news as it should be, or another that is right. */
  readonly right: string;
}

interface RuleFile {
  readonly default: Rule;
  readonly examples: Examples;
}

/**
 * @param flagged which of the rule's flagged examples is the wrong one.
 * @param right which of its allowed examples is right; a text of its own where the rule has no pair.
 */
function lesson(file: RuleFile, flagged: number, right: number | string): Lesson {
  const { code, severity, name, why, advice, sources } = file.default;
  const example = file.examples.flags[flagged] ?? file.examples.flags[0];
  const allowed = typeof right === 'number' ? file.examples.allows[right] : right;
  return {
    ...{ code, severity, name, why, advice, sources, example },
    wrong: partsOf(textOf(example)),
    right: textOf(allowed ?? file.examples.allows[0]),
  };
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** `[…]` stands around what is flagged. */
const partsOf = (marked: string): Lesson['wrong'] =>
  marked
    .split(/[[\]]/u)
    .map((text, index) => ({ text, isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/**
 * The rules that spoke in at least 30 of 649 public posts of governments, the most frequent first;
 * docs/first-run.md has the figures and how they were counted.
 */
export const lessons: readonly Lesson[] = [
  lesson(
    longSentence,
    1,
    'Gratis. Warga yang belum punya akta bisa datang ke kantor kecamatan mana pun. Bawa surat kelahiran dari bidan dan fotokopi KTP kedua orang tua.',
  ),
  lesson(
    readability,
    2,
    'Periksa tekanan darah di puskesmas, setiap hari kerja. Petugas akan bicara dengan Anda satu per satu soal hasilnya. Bawa KTP dan kartu BPJS. Tidak ada biaya. Datang sejak pukul 08.00 WIB, antre di meja depan.',
  ),
  lesson(
    citizenFirstLead,
    0,
    'Periksa tekanan darah gratis di puskesmas terdekat setiap hari kerja. Dinas Kesehatan juga menggelar acara di aula untuk memperingati Hari Kesehatan Nasional ke-62.',
  ),
  lesson(jargon, 0, 'Pelatihan untuk pedagang dibuka Senin.'),
  lesson(standardForm, 1, 1),
  lesson(paragraphs, 0, 1),
  lesson(stiffPhrase, 0, 0),
  lesson(
    ceremonyIndex,
    0,
    'Cek tekanan darah gratis di aula Dinas Kesehatan hari ini, sampai pukul 12.00 WIB. Bawa KTP. Kegiatan ini dibuka Kepala Dinas.',
  ),
  lesson(quotedRemarks, 0, 0),
  lesson(foreignWords, 0, 0),
  lesson(
    quotation,
    0,
    'Layanan baru dibuka. “Kami melayani sampai pukul 15.00 WIB setiap hari,” kata Kepala Puskesmas Rina Fulan.',
  ),
  lesson(degrees, 0, 0),
  lesson(capitals, 0, 'Ayo warga Banten, segera daftar di loket 3.'),
  lesson(camelCaseTag, 0, 0),
  lesson(
    officialsList,
    0,
    'Camat Cikeusal mencatat keluhan warga dan menjawabnya di kantor kecamatan.',
  ),
  lesson(informalWords, 0, 'Yuk, yang belum vaksin, datang ke puskesmas.'),
  lesson(moneyAndNumbers, 0, 0),
  lesson(anniversary, 0, 0),
];

/** The lesson of a rule, by the code that its findings carry; null where there is none. */
export const findLesson = (code: string): Lesson | null =>
  lessons.find((one) => one.code === code) ?? null;

/** The next one; after the last one comes the first. */
export const lessonAfter = (one: Lesson): Lesson =>
  lessons[(lessons.indexOf(one) + 1) % lessons.length] ?? one;
