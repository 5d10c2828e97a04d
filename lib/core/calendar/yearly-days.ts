import type { DayKind, YearlyDay } from './marked-day.ts';

const marked =
  (kind: DayKind) =>
  (date: string, id: string, en: string): YearlyDay => [date, kind, { id, en }];

const holiday = marked('holiday');
const aware = marked('awareness');
const local = marked('local');

/** Days that every year has on the same date: fixed holidays, days on which an office often posts, Banten's own. */
export const yearlyDays: readonly YearlyDay[] = [
  holiday('01-01', 'Tahun Baru Masehi', 'New Year’s Day'),
  holiday('05-01', 'Hari Buruh Internasional', 'International Workers’ Day'),
  holiday('06-01', 'Hari Lahir Pancasila', 'Birth of Pancasila Day'),
  holiday('08-17', 'Hari Kemerdekaan', 'Independence Day'),
  holiday('12-25', 'Natal', 'Christmas'),

  local('10-04', 'Hari jadi Provinsi Banten', 'Birthday of Banten Province'),

  aware('01-25', 'Hari Gizi Nasional', 'National Nutrition Day'),
  aware('02-04', 'Hari Kanker Sedunia', 'World Cancer Day'),
  aware('02-09', 'Hari Pers Nasional', 'National Press Day'),
  aware('02-21', 'Hari Peduli Sampah Nasional', 'National Waste Awareness Day'),
  aware('03-08', 'Hari Perempuan Internasional', 'International Women’s Day'),
  aware('03-22', 'Hari Air Sedunia', 'World Water Day'),
  aware('03-24', 'Hari Tuberkulosis Sedunia', 'World Tuberculosis Day'),
  aware('04-07', 'Hari Kesehatan Sedunia', 'World Health Day'),
  aware('04-21', 'Hari Kartini', 'Kartini Day'),
  aware('04-22', 'Hari Bumi', 'Earth Day'),
  aware('04-26', 'Hari Kesiapsiagaan Bencana', 'Disaster Preparedness Day'),
  aware('05-02', 'Hari Pendidikan Nasional', 'National Education Day'),
  aware('05-17', 'Hari Buku Nasional', 'National Book Day'),
  aware('05-20', 'Hari Kebangkitan Nasional', 'National Awakening Day'),
  aware('05-29', 'Hari Lanjut Usia Nasional', 'National Day of Older People'),
  aware('05-31', 'Hari Tanpa Tembakau Sedunia', 'World No Tobacco Day'),
  aware('06-05', 'Hari Lingkungan Hidup Sedunia', 'World Environment Day'),
  aware('06-14', 'Hari Donor Darah Sedunia', 'World Blood Donor Day'),
  aware('06-26', 'Hari Antinarkotika Internasional', 'International Day against Drug Abuse'),
  aware('06-29', 'Hari Keluarga Nasional', 'National Family Day'),
  aware('07-12', 'Hari Koperasi Indonesia', 'Indonesian Cooperatives Day'),
  aware('07-23', 'Hari Anak Nasional', 'National Children’s Day'),
  aware('09-08', 'Hari Aksara Internasional', 'International Literacy Day'),
  aware('09-09', 'Hari Olahraga Nasional', 'National Sports Day'),
  aware('09-17', 'Hari Perhubungan Nasional', 'National Transport Day'),
  aware('09-24', 'Hari Tani Nasional', 'National Farmers’ Day'),
  aware('09-28', 'Hari Hak untuk Tahu Sedunia', 'Right to Know Day'),
  aware('09-29', 'Hari Jantung Sedunia', 'World Heart Day'),
  aware('10-01', 'Hari Kesaktian Pancasila', 'Pancasila Sanctity Day'),
  aware('10-02', 'Hari Batik Nasional', 'National Batik Day'),
  aware('10-10', 'Hari Kesehatan Jiwa Sedunia', 'World Mental Health Day'),
  aware('10-15', 'Hari Cuci Tangan Pakai Sabun Sedunia', 'Global Handwashing Day'),
  aware('10-16', 'Hari Pangan Sedunia', 'World Food Day'),
  aware('10-22', 'Hari Santri', 'Santri Day'),
  aware('10-28', 'Hari Sumpah Pemuda', 'Youth Pledge Day'),
  aware('11-10', 'Hari Pahlawan', 'Heroes’ Day'),
  aware('11-12', 'Hari Kesehatan Nasional', 'National Health Day'),
  aware('11-14', 'Hari Diabetes Sedunia', 'World Diabetes Day'),
  aware('11-25', 'Hari Guru Nasional', 'National Teachers’ Day'),
  aware('11-28', 'Hari Menanam Pohon Indonesia', 'Indonesian Tree Planting Day'),
  aware('12-01', 'Hari AIDS Sedunia', 'World AIDS Day'),
  aware(
    '12-03',
    'Hari Disabilitas Internasional',
    'International Day of Persons with Disabilities',
  ),
  aware('12-09', 'Hari Antikorupsi Sedunia', 'International Anti-Corruption Day'),
  aware('12-10', 'Hari HAM', 'Human Rights Day'),
  aware('12-20', 'Hari Kesetiakawanan Sosial Nasional', 'National Social Solidarity Day'),
  aware('12-22', 'Hari Ibu', 'Mother’s Day in Indonesia'),
];
