import { platformFacts } from '../../lexicon/guides.ts';
import type { Local } from '../../local.ts';
import { isOfficialHandle } from '../../policy.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isMention } from '../../text/mentions.ts';
import { offer } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import type { Token } from '../../text/tokens.ts';

/** More mentions than Instagram notifies. */
const most = 20;

const tooMany = (count: number): Local => ({
  id: `Ada ${count} sebutan akun; lewat ${most} biasanya tidak semua diteruskan.`,
  en: `There are ${count} mentions; beyond ${most} not all are usually passed on.`,
});

export default defineRule({
  id: 'platform/mentions',
  code: 'PLT-04',
  severity: 'may',
  name: { id: 'Akun yang disebut', en: 'Mentioned account' },
  why: {
    id: 'Akun ini mirip akun resmi tetapi bukan yang tercatat. Akun tiruan bisa ikut dipercaya.',
    en: 'This account resembles an official one but is not the one noted. A fake may be trusted too.',
  },
  advice: {
    id: 'Cek akunnya di aplikasi, lalu sebut yang resmi saja.',
    en: 'Look the account up in the app, and mention official ones only.',
  },
  sources: [platformFacts],
  check: (post) => {
    const mentions = post.tokens.filter(isMention);
    const beyond = mentions[most];
    return [
      ...mentions.flatMap((mention) => findLookAlike(mention, post)),
      ...(beyond ? [{ ...placeOfToken(beyond), why: tooMany(mentions.length) }] : []),
    ].sort((one, other) => one.start - other.start);
  },
});

const placeOfToken = ({ start, end }: Token) => ({ start, end });

/** `@dinkes_serang.` for `@dinkesserang`: the same letters, other marks, digits or an added word. */
function findLookAlike(mention: Token, { policy }: Post): Hit[] {
  if (isOfficialHandle(policy, mention.text)) return [];
  const letters = lettersOf(mention.text);
  const known = policy.handles.find((handle) => {
    const official = lettersOf(handle);
    return official.length > 4 && (letters === official || isFakeOf(letters, official));
  });
  if (known === undefined) return [];
  const place = placeOfToken(mention);
  return [{ ...place, fixes: [offer(place, `@${known.replace(/^@/u, '')}`)] }];
}

const isFakeOf = (letters: string, official: string): boolean =>
  ['official', 'resmi', 'asli', 'real', 'palsu', 'id', 'admin'].some(
    (added) => letters === official + added || letters === added + official,
  );

const lettersOf = (handle: string): string => handle.toLowerCase().replace(/[^a-z]/gu, '');

const many = Array.from({ length: 20 }, (_, at) => `@akun${at}`).join(' ');

export const examples: Examples = {
  flags: [
    { text: 'Tanya [@dinkes_serang1] ya.', policy: { handles: ['dinkesserang'] } },
    { text: 'Ikuti [@bpbdbanten_official].', policy: { handles: ['@bpbdbanten'] } },
    `${many} [@akun20]`,
  ],
  allows: [
    { text: 'Tanya @DinkesSerang ya.', policy: { handles: ['dinkesserang'] } },
    { text: 'Tanya @puskesmascikande ya.', policy: { handles: ['dinkesserang'] } },
    'Tanya @dinkes_serang1 atau humas@contoh.go.id.',
  ],
};
