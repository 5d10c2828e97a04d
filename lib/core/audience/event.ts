import type { Local } from '../local.ts';
import type { Question, Words } from './readers.ts';

/** Events by which an office shows itself at work. */
const events =
  'sosialisasi,penyuluhan,rapat koordinasi,rapat kerja,rapat evaluasi,rapat persiapan,mengikuti rapat,memimpin rapat,menggelar rapat,menghadiri rapat,rakor,kunjungan kerja,kunjungan,studi tiru,studi banding,bimbingan teknis,bimtek,workshop,lokakarya,seminar,webinar,peresmian,meresmikan,diresmikan,audiensi,peluncuran,launching,penandatanganan,monitoring,meninjau,peninjauan,pembinaan';

/**
 * What readers ask who were told of an event and of nothing that they can do.
 *
 * @param field Words of which the text must have one: an event of another field is none of theirs.
 */
export const afterEvent = (field: Words, ask: Local, why: Local, example: string): Question => ({
  id: 'event',
  ask,
  why,
  about: events,
  besides: field,
  kinds: ['activity'],
  isOfCeremony: true,
  example,
});
