import { officeMailboxes, officeMailboxParts, serviceWords } from '../lexicon/contacts.ts';
import type { NumberLabel } from '../lexicon/number-labels.ts';
import { matchesOf } from './matches.ts';
import { labelBefore } from './number-label.ts';
import type { Span } from './span.ts';
import { splitTokens } from './tokens.ts';

export interface MobileNumber extends Span {
  /** The digits as they are dialled within the country. */
  readonly digits: string;
  /** Called a service of the office, such as `WA layanan`. */
  readonly isService: boolean;
  /** The address of a chat, such as `wa.me/62…`. */
  readonly isLinked: boolean;
}

export interface MailAddress extends Span {
  readonly host: string;
}

/** A number with `0`, `62` or nothing at its front, and at most three marks between two digits. */
const dialled =
  /(?<![\p{L}\p{N}_+=-]|\d\.)(\(?\+? ?62[ ()._\u00a0\u2010-\u2013-]{0,3}|\(?0 ?)?8(?:[ .()_\u00a0\u2010-\u2013-]{0,3}\d){8,11}(?!\d)/gu;
/** Nine digits with at most three marks between two: fewer make no number of a mobile. */
const manyDigits = /\d(?:[ .()_\u00a0\u2010-\u2013-]{0,3}\d){8}/;
const chatLink = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=)\+?(62\d{8,13})(?!\d)/giu;
const mobile = /^08[1-9]\d{7,10}$/u;
const money = /(?<!\p{L})rp\.? ?$/iu;
const mail =
  /(?<![\p{L}\p{N}._%+@-])([\p{L}\p{N}][\w.%+-]{0,63})(?:@| @(?=(?:gmail|yahoo|ymail|hotmail|outlook)\.)| ?[[(](?:at|@)[\])] ?| at (?=gmail|yahoo))((?:[a-z0-9-]{1,63}(?:\.| dot )){1,4}[a-z]{2,10})(?![\p{L}\p{N}@])/giu;

/** No mail address is without one of these. */
const mailSign = /@|[[(]at[\])]| at (?:gmail|yahoo)/i;

/** How far before a contact the word for a service is looked for, in UTF-16 units. */
const reach = 40;

const otherThings: ReadonlySet<NumberLabel> = new Set(['other', 'account', 'jkn', 'nip']);

const toNational = (written: string): string =>
  written
    .replace(/\D/gu, '')
    .replace(/^(?:62)?(?=8)|^62(?=0)/u, '0')
    .replace(/^00/u, '0');

/** Mobile numbers, in the order of the text: no landline, no money, no number of a meeting. */
export function findMobiles(text: string): MobileNumber[] {
  if (!manyDigits.test(text)) return [];
  const written = matchesOf(text, dialled).map((match) => readNumber(text, match));
  const linked = matchesOf(text, chatLink).map(({ 0: found, 1: digits = '', index }) => ({
    start: index,
    end: index + found.length,
    digits: toNational(digits),
    isService: isCalledService(text, index),
    isLinked: true,
  }));
  return [...written, ...linked]
    .filter((contact) => contact !== undefined)
    .sort((one, other) => one.start - other.start);
}

function readNumber(text: string, match: RegExpExecArray): MobileNumber | undefined {
  const { 0: found, 1: front, index } = match;
  const number = cutAtHours(found);
  const digits = toNational(number);
  if (!mobile.test(digits) || !isCalledNumber(text, index, front !== undefined)) return undefined;
  const start = number.startsWith('(') && !number.includes(')') ? index + 1 : index;
  const end = index + number.length;
  return { start, end, digits, isService: isCalledService(text, index), isLinked: false };
}

/** No money and no number of something else; one without its `0` wants to be called a telephone. */
function isCalledNumber(text: string, start: number, hasFront: boolean): boolean {
  if (money.test(text.slice(Math.max(0, start - 5), start))) return false;
  const { nearest } = labelBefore(text, start);
  return nearest === 'phone' || (hasFront && (nearest === undefined || !otherThings.has(nearest)));
}

/** `0812-3456-7890 08.00`: behind a number that is grouped in one way, a space begins something else. */
function cutAtHours(found: string): string {
  const groups = found.split(' ');
  const head = groups.findIndex((_, at) => {
    const part = groups.slice(0, at + 1).join(' ');
    return /[.–-]/u.test(part) && mobile.test(toNational(part));
  });
  return head < 0 ? found : groups.slice(0, head + 1).join(' ');
}

function isCalledService(text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? '';
  return splitTokens(before).some(({ lower }) => serviceWords.has(lower));
}

/** Mail addresses, in the order of the text; an office's mailbox is none of a person. */
export function findPersonalMail(text: string): MailAddress[] {
  if (!mailSign.test(text)) return [];
  return matchesOf(text, mail).flatMap(({ 0: found, 1: box = '', 2: host = '', index }) =>
    isOfficeMailbox(box.toLowerCase())
      ? []
      : [{ start: index, end: index + found.length, host: host.toLowerCase() }],
  );
}

const isOfficeMailbox = (box: string): boolean =>
  box
    .split(/[\d._%+-]+/u)
    .some((part) => officeMailboxParts.has(part) || officeMailboxes.test(part));
