import { findHeldTitles, type HeldTitle, isSameTitle } from '../../text/held-titles.ts';
import type { Post } from '../../text/post.ts';
import { type Doubt, type DoubtExamples, defineDoubt } from '../doubt.ts';

export default defineDoubt({
  kinds: ['title'],
  doubt: (claim, post, facts) => {
    const title = findHeldTitles(post).find(({ end }) => end === claim.end);
    return title ? doubtOf(title, post, facts) : null;
  },
});

function doubtOf(title: HeldTitle, post: Post, facts: Post): Doubt | null {
  const known = findHeldTitles(facts);
  const same = known.filter((one) => isSameTitle(one, title));
  const wordsOf = ({ from, end }: HeldTitle) => facts.text.slice(from, end);
  const [marked] = same.filter(({ mark }) => mark !== null);
  if (marked && title.mark === null) return { code: 'lost-mark', inFacts: wordsOf(marked) };
  const [first] = same;
  if (first && (title.mark === null || marked)) return null;
  // Somebody who is only acting is not the holder, nor the other way round.
  if (first) return { code: 'changed-title', inFacts: wordsOf(first) };
  const other = known.find((one) => isSamePerson(one, facts, title, post));
  return other
    ? { code: 'changed-title', inFacts: wordsOf(other) }
    : { code: 'unknown-title', inFacts: null };
}

/** A name behind a title, right there or behind a comma. */
const nameBehind = /^,? \p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){0,3}/u;

/** How far behind a title its name is looked for, in UTF-16 units. */
const reach = 100;

/** Two words of a name are enough to know a person again. */
function isSamePerson(one: HeldTitle, facts: Post, other: HeldTitle, post: Post): boolean {
  const [name, otherName] = [nameOf(facts, one), nameOf(post, other)];
  return name.length > 1 && name.slice(-2).join(' ') === otherName.slice(-2).join(' ');
}

function nameOf({ text }: Post, { full, end }: HeldTitle): readonly string[] {
  const behind = nameBehind.exec(text.slice(end, end + reach))?.[0] ?? '';
  return `${full}${behind.toLowerCase()}`.match(/\p{L}[\p{L}'’-]+/gu) ?? [];
}

export const examples: DoubtExamples = {
  doubted: [
    {
      facts: 'Hadir Plt. Kepala Dinas Kominfo.',
      text: 'Loket dibuka [Kepala Dinas Kominfo] kemarin.',
    },
    {
      facts: 'Pj. Bupati Serang membuka pasar.',
      text: '[Bupati Serang] membuka pasar.',
    },
    {
      facts: 'Kepala Bidang Kesehatan, Dewi Anggraini, menjelaskan.',
      text: 'Kata [Kepala Dinas Kesehatan], Dewi Anggraini, layanan ini gratis.',
    },
    {
      facts: 'Sabtu, 28 November 2026. Kepala Bidang Aptika, Dewi Anggraini.',
      text: 'Ujar [Kepala Dinas Aptika], Dewi Anggraini.',
    },
    { facts: 'Bupati Lebak hadir.', text: '[Plt. Bupati Lebak] hadir.' },
    { facts: 'Posyandu buka Sabtu.', text: '[Camat Cikande] membuka posyandu.' },
  ],
  borneOut: [
    {
      facts: 'Hadir Plt. Kepala Dinas Kominfo.',
      text: 'Loket dibuka Plt. Kepala Dinas Kominfo kemarin.',
    },
    { facts: 'Camat Cikande hadir.', text: 'Menurut Camat Cikande, jalan ditutup.' },
  ],
};
