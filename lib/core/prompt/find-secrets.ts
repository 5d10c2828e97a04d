import type { Finding } from '../finding.ts';
import { accessWords, secretMaterial } from '../lexicon/secrets.ts';
import type { Local } from '../local.ts';
import type { Policy } from '../policy.ts';
import type { Rule } from '../rule.ts';
import childInLegalCase from '../rules/children/child-in-legal-case.ts';
import patient from '../rules/health/patient.ts';
import identityNumber from '../rules/privacy/identity-number.ts';
import personalContact from '../rules/privacy/personal-contact.ts';
import sensitiveData from '../rules/privacy/sensitive-data.ts';
import sexualViolence from '../rules/victims/sexual-violence.ts';
import { findPersons } from '../text/persons.ts';
import { type Post, readPost } from '../text/post.ts';
import { type Span, withoutOverlaps } from '../text/span.ts';
import { findTerms, growTerms } from '../text/terms.ts';

/** Something in a text that should not go to an AI of somebody else. */
export interface Secret extends Span {
  /** As it stands in the text. */
  readonly words: string;
  readonly name: Local;
  readonly why: Local;
}

/** The rules of the check that speak of persons. */
const personal: readonly Rule[] = [
  identityNumber,
  personalContact,
  sensitiveData,
  patient,
  childInLegalCase,
  sexualViolence,
];

const material = growTerms(secretMaterial);
const access = growTerms(accessWords);

/** `sk-…`, `ghp_…`, `Bearer …`: something that opens an account. */
const key =
  /(?<![\p{L}\p{N}])(?:sk-[\w-]{16,200}|gh[a-z]_\w{20,200}|AKIA[A-Z0-9]{16}|Bearer [\w.-]{16,400})/gu;

const reasons = {
  person: {
    name: { id: 'Nama orang', en: 'A person’s name' },
    why: {
      id: 'Nama warga atau pegawai tidak perlu diketahui layanan AI. Tulis jabatan atau “seorang warga”.',
      en: 'An AI service need not know who a citizen or employee is. Write the post or “a resident”.',
    },
  },
  material: {
    name: { id: 'Bahan yang belum terbuka', en: 'Material that is not public' },
    why: {
      id: 'Surat internal dan keputusan yang belum diumumkan dapat terbaca pihak lain. Tunggu sampai terbuka.',
      en: 'Others may read internal letters and decisions not announced yet. Wait until they are public.',
    },
  },
  access: {
    name: { id: 'Kata sandi atau kunci akses', en: 'A password or access key' },
    why: {
      id: 'Siapa pun yang membacanya bisa masuk. Hapus, dan ganti bila sudah terlanjur keluar.',
      en: 'Whoever reads it gets in. Remove it, and change it if it has gone out already.',
    },
  },
} as const;

/**
 * Finds personal and secret data before a text goes to an AI: what the privacy rules of the check find in a
 * post, and besides names, internal papers and what opens an account. Nothing is removed.
 *
 * @returns Each place once, in the order of the text.
 */
export function findSecrets(text: string, policy: Policy): readonly Secret[] {
  const post = readPost(text, 'other', { policy });
  const found = [
    ...personal.flatMap((rule) =>
      rule.check(post).map((hit) => secretOf(post, hit, aboutRule(rule, hit))),
    ),
    ...namesIn(post),
    ...findTerms(post, material).map((place) => secretOf(post, place, reasons.material)),
    ...[...findTerms(post, access), ...matchesOf(text)].map((place) =>
      secretOf(post, place, reasons.access),
    ),
  ];
  return withoutOverlaps(found);
}

const namesIn = (post: Post): readonly Secret[] =>
  post.sentences
    .flatMap((sentence) => findPersons(post.text, sentence, ['introduced', 'aged', 'addressed']))
    .map((place) => secretOf(post, place, reasons.person));

const matchesOf = (text: string): readonly Span[] =>
  [...text.matchAll(key)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

const aboutRule = (
  { name, why }: Rule,
  hit: { readonly why?: Local },
): Pick<Finding, 'name' | 'why'> => ({ name, why: hit.why ?? why });

const secretOf = (
  { text }: Post,
  { start, end }: Span,
  { name, why }: Pick<Secret, 'name' | 'why'>,
): Secret => ({ start, end, words: text.slice(start, end), name, why });
