import type { Local } from '../local.ts';
import type { Question } from './readers.ts';

/** Events by which an office shows itself at work. */
const events =
  'sosialisasi,penyuluhan,rapat,rapat koordinasi,rakor,kunjungan kerja,kunjungan,studi tiru,studi banding,bimbingan teknis,bimtek,workshop,lokakarya,seminar,webinar,peresmian,meresmikan,diresmikan,upacara,apel,audiensi,peluncuran,launching,penandatanganan,pelantikan,deklarasi,monitoring,meninjau,peninjauan,pembinaan';

/** What readers ask who were told of an event and of nothing that they can do. */
export const afterEvent = (ask: Local, why: Local, example: string): Question => ({
  id: 'event',
  ask,
  why,
  about: events,
  kinds: ['activity'],
  example,
});
