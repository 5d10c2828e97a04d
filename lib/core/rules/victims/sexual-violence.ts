import {
  victimSecrecy,
  victimsInThePress,
  witnessSecrecy,
} from '../../lexicon/norms-protection.ts';
import { offenders, sexualViolence, teaching } from '../../lexicon/protection.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findPersons } from '../../text/persons.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, hasWord, insideOrdered } from '../../text/terms.ts';

const violence = growTerms(sexualViolence);
const others = growTerms(offenders);
const victim = growTerms(
  'korban,penyintas,dicabuli,diperkosa,disetubuhi,dilecehkan,dirudapaksa,disodomi'.split(','),
);

/** `pelaku berinisial B`: how far before a name the word for who did it stands, in UTF-16 units. */
const reach = 30;

export default defineRule({
  id: 'victims/sexual-violence',
  code: 'KRB-01',
  severity: 'must',
  name: {
    id: 'Korban kekerasan seksual bisa dikenali',
    en: 'A sexual-violence victim is recognisable',
  },
  why: {
    id: 'Korban dan keluarganya berhak dirahasiakan identitasnya. Nama, umur, atau RT cukup untuk mengenalinya.',
    en: 'Victims and their families have a right to secrecy. A name, an age or a neighbourhood is enough to recognise them.',
  },
  advice: {
    id: 'Tulis “korban” saja, tanpa rincian peristiwa, dan sertakan nomor layanan bantuan.',
    en: 'Write only “the victim”, without details of the act, and give the number of a helpline.',
  },
  sources: [victimSecrecy, witnessSecrecy, victimsInThePress],
  check: (post) => {
    const acts = findTerms(post, violence);
    if (acts.length === 0) return [];
    const hurt = findTerms(post, victim);
    const blamed = findTerms(post, others);
    const isAct = post.sentences.map((it) => insideOrdered(it, acts).length > 0);
    return post.sentences
      .filter((it, at) => {
        const isTold = isAct[at - 1] || isAct[at] || isAct[at + 1];
        return isTold && insideOrdered(it, hurt).length > 0 && !hasWord(it, teaching);
      })
      .flatMap((sentence) => point(post, sentence, insideOrdered(sentence, blamed)));
  },
});

/** Who is pointed at, save the one who did it. */
function point(post: Post, sentence: Sentence, blamed: readonly Span[]): readonly Hit[] {
  const isBlamed = ({ start }: Span): boolean =>
    blamed.some(({ end }) => end <= start && start - end < reach);
  return findPersons(post.text, sentence, ['introduced', 'aged', 'addressed', 'neighbours']).filter(
    (place) => !isBlamed(place),
  );
}

export const examples: Examples = {
  flags: [
    'Korban pencabulan [bernama Siti Aminah] sudah didampingi.',
    '[Bu Entin], korban pelecehan seksual di terminal, melapor kemarin.',
    'Perempuan [berinisial SA] diperkosa di rumahnya, [RT 03 RW 05] Cipare.',
  ],
  allows: [
    'Korban kekerasan seksual didampingi UPTD PPA. Butuh bantuan? Hubungi 129.',
    'Sosialisasi pencegahan kekerasan seksual bersama Bu Entin di aula.',
    'Polisi menangkap terduga pelaku berinisial B. Korban kekerasan seksual itu didampingi psikolog.',
    'Korban banjir di RT 03 RW 05 menerima selimut.',
  ],
};
