/** Sentences made up for the tests, each of which is in one language as a whole. */
export const examples = {
  ind: [
    'Warga bisa mengurus kartu keluarga di kantor kecamatan setiap hari kerja.',
    'Posyandu buka Sabtu pagi di balai desa.',
    'Kenapa air keran di rumah kami keruh sejak kemarin?',
    'Jangan buang sampah ke sungai.',
    'Kelas memasak untuk ibu-ibu dibuka lagi bulan depan.',
  ],
  eng: [
    'Let us keep our city clean and green together.',
    'The office will be closed on Monday because of the holiday.',
    'Bring your identity card and a copy of the family card.',
    'Good morning, everyone!',
    'Where can I renew my licence?',
  ],
  sun: [
    'Wilujeng enjing, baraya.',
    'Mangga ka puskesmas, parantos dibuka ti tabuh dalapan énjing.',
    'Ulah miceun runtah ka walungan, bisi caah deui.',
    'Abdi hoyong ngadamel kartu kulawarga, kumaha carana?',
    'Hatur nuhun ka sadaya warga nu tos ngabantosan.',
  ],
  jav: [
    'Sugeng enjang, sedulur.',
    'Monggo dhateng puskesmas, sampun dipunbikak wiwit jam wolu.',
    'Aja mbuwang sampah ing kali, mengko banjir maneh.',
    'Kula badhe ndamel kertu kulawarga, pripun caranipun?',
    'Matur nuwun kagem sedaya warga ingkang sampun rawuh.',
  ],
} as const;
