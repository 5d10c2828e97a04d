import { healthHistory, healthSecrecy } from '../../lexicon/norms-protection.ts';
import { illnesses, stigmas, sufferers, teaching } from '../../lexicon/protection.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findPersons } from '../../text/persons.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, hasWord, insideOrdered } from '../../text/terms.ts';

const ill = growTerms(illnesses);
const shamed = growTerms(stigmas);
const has = growTerms(sufferers);

/** How far the word for suffering stands from the illness, in UTF-16 units. */
const reach = 30;

export default defineRule({
  id: 'health/patient',
  code: 'KRB-02',
  severity: 'must',
  name: { id: 'Terbaca siapa sakit apa', en: 'Tells who has which illness' },
  why: {
    id: 'Data kesehatan seseorang berhak dirahasiakan. Dari nama, inisial, atau RT-nya tetangga bisa tahu siapa yang dimaksud.',
    en: 'A person’s health data are confidential by right. From a name, initials or neighbourhood people can tell who is meant.',
  },
  advice: {
    id: 'Bicara tentang layanannya, bukan orangnya.',
    en: 'Talk about the service, not the person.',
  },
  sources: [healthSecrecy, healthHistory],
  check: (post) => {
    const illness = findTerms(post, ill);
    const suffering = illness.length > 0 ? findTerms(post, has) : [];
    const shame = findTerms(post, shamed);
    return post.sentences
      .filter((it) => areNear(insideOrdered(it, suffering), insideOrdered(it, illness)))
      .filter((it) => !hasWord(it, teaching))
      .flatMap((sentence) => point(post, sentence, insideOrdered(sentence, shame).length > 0));
  },
});

/** `positif HIV`, `dirawat karena DBD`: farther apart the two speak of different things. */
const areNear = (suffered: readonly Span[], called: readonly Span[]): boolean =>
  suffered.some(({ start, end }) =>
    called.some((it) => Math.max(it.start - end, start - it.end) < reach),
  );

/** Of an illness that shames, even the neighbourhood is too narrow. */
const point = ({ text }: Post, sentence: Sentence, isShaming: boolean): readonly Hit[] =>
  findPersons(
    text,
    sentence,
    isShaming
      ? ['introduced', 'aged', 'addressed', 'neighbours']
      : ['introduced', 'aged', 'addressed'],
  );

export const examples: Examples = {
  flags: [
    '[Warga RT 3] positif HIV.',
    '[Siti Aminah (45)] dirawat karena DBD di RSUD.',
    '[Pak Ujang] mengidap kanker sejak tahun lalu.',
    'Pasien covid-19 [berinisial SA] sudah pulang.',
  ],
  allows: [
    'Tes HIV gratis dan rahasia di puskesmas.',
    'Jumlah pasien DBD turun menjadi 12 orang.',
    'Pak Budi mengajar cara mencegah diabetes di balai warga.',
    'Ibu hamil yang sakit TBC mendapat obat gratis di puskesmas.',
  ],
};
