import type { CaseBody } from '../records/case-body.ts';
import { clarification } from '../templates/clarification.ts';
import { correction } from '../templates/correction.ts';
import { dateInBanten, timeInBanten } from './local-words.ts';

/** What is known around a case, for the last line of its answer. */
interface Around {
  readonly office: string;
  /** An official number or account to ask; empty where the office named none. */
  readonly askAt: string;
  /** ISO 8601. */
  readonly now: string;
}

/** A claim is repeated in few words: longer ones stay with the person to shorten, in UTF-16 units. */
export const shortClaim = 160;

/**
 * The text that answers a case, from the ready text of its kind: the fact, the false claim once and in few words, why,
 * the fact again, and where to ask. What the case does not know stays a gap, which the check asks for.
 */
export function answerText(body: CaseBody, around: Around): string {
  return body.kind === 'ralat' ? ralat(body, around) : klarifikasi(body, around);
}

function klarifikasi(body: CaseBody, { office, askAt, now }: Around): string {
  const [first] = body.evidence;
  const proof = first ? [first.what, first.source && `(${first.source})`] : [];
  return filled(clarification.text, [
    ['[isi: fakta inti, satu kalimat]', body.fact],
    ['[isi: klaim, singkat, sekali]', shortened(body.claim)],
    ['[isi: alasan dan bukti]', proof.filter(Boolean).join(' ')],
    ['[instansi]', office],
    ['[tanggal]', dateInBanten(now)],
    ['[jam]', timeInBanten(now)],
    ['[isi: kanal resmi]', askAt],
  ]);
}

function ralat({ claim, fact, wrong }: CaseBody, { now }: Around): string {
  return filled(correction.text, [
    ['[tanggal]', wrong ? dateInBanten(wrong.publishedAt) : ''],
    ['[isi: yang keliru]', shortened(claim)],
    ['[isi: yang benar]', fact],
    ['[tanggal]', dateInBanten(now)],
    ['[jam]', timeInBanten(now)],
  ]);
}

const shortened = (claim: string): string => (claim.length <= shortClaim ? claim : '');

/** Fills the first of each gap in their order; what is empty stays a gap. The words of the person are taken as they are. */
function filled(text: string, gaps: readonly (readonly [gap: string, words: string])[]): string {
  let rest = text;
  let done = '';
  for (const [gap, words] of gaps) {
    const at = rest.indexOf(gap);
    if (at < 0) continue;
    const said = withoutEnd(words);
    done += rest.slice(0, at) + (said || gap);
    rest = rest.slice(at + gap.length);
  }
  return done + rest;
}

/** On one line and without its full stop: the ready text has its own. */
const withoutEnd = (words: string): string =>
  words.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
