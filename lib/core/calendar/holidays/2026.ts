import type { AnnouncedYear, YearlyDay } from '../marked-day.ts';

const holiday = (date: string, id: string, en: string): YearlyDay => [date, 'holiday', { id, en }];
const leave = (date: string, id: string, en: string): YearlyDay => [
  date,
  'joint-leave',
  { id: `Cuti bersama ${id}`, en: `Joint leave, ${en}` },
];

/**
 * The moving holidays and the joint leave of 2026. The list was compared in four reports of the decree on
 * 28 November 2026; the decree itself was not at hand.
 */
export const year2026: AnnouncedYear = {
  year: 2026,
  source: {
    id: 'SKB tiga menteri nomor 1497, 2, dan 5 tahun 2025, 19 September 2025',
    en: 'Joint decree of three ministers no. 1497, 2 and 5 of 2025, 19 September 2025',
  },
  days: [
    holiday('01-16', 'Isra Mikraj', 'Isra and Mi’raj'),
    leave('02-16', 'Imlek', 'Lunar New Year'),
    holiday('02-17', 'Tahun Baru Imlek 2577', 'Lunar New Year 2577'),
    leave('03-18', 'Nyepi', 'Nyepi'),
    holiday('03-19', 'Nyepi, Tahun Baru Saka 1948', 'Nyepi, Saka New Year 1948'),
    leave('03-20', 'Idulfitri', 'Eid al-Fitr'),
    holiday('03-21', 'Idulfitri 1447 H', 'Eid al-Fitr 1447 H'),
    holiday('03-22', 'Idulfitri 1447 H', 'Eid al-Fitr 1447 H'),
    leave('03-23', 'Idulfitri', 'Eid al-Fitr'),
    leave('03-24', 'Idulfitri', 'Eid al-Fitr'),
    holiday('04-03', 'Wafat Yesus Kristus', 'Good Friday'),
    holiday('04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'Easter'),
    holiday('05-14', 'Kenaikan Yesus Kristus', 'Ascension Day'),
    leave('05-15', 'Kenaikan Yesus Kristus', 'Ascension Day'),
    holiday('05-27', 'Iduladha 1447 H', 'Eid al-Adha 1447 H'),
    leave('05-28', 'Iduladha', 'Eid al-Adha'),
    holiday('05-31', 'Waisak 2570 BE', 'Vesak 2570 BE'),
    holiday('06-16', 'Tahun Baru Islam 1448 H', 'Islamic New Year 1448 H'),
    holiday('08-25', 'Maulid Nabi Muhammad', 'Mawlid'),
    leave('12-24', 'Natal', 'Christmas'),
  ],
};
