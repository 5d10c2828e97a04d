import { estate, place, street } from './people.ts';
import type { Chance } from './random.ts';
import { cut } from './written-numbers.ts';

type Writer = (chance: Chance) => string;

const month = (chance: Chance): string =>
  chance.pick(['Januari', 'Maret', 'Juni', 'Agustus', 'November', 'Desember']);
const year = (chance: Chance): number => chance.int(2019, 2030);
const thousands = (chance: Chance): string =>
  `${chance.int(1, 999)}.${chance.digits(3)}.${chance.digits(3)}`;
const office = (chance: Chance): string =>
  chance.pick([
    'Kantor Dinas Sosial',
    'Puskesmas',
    'Balai Desa',
    'Aula Kecamatan',
    'Disdukcapil',
    'Samsat',
    'RSUD',
    'Kantor Kelurahan',
    'Mal Pelayanan Publik',
    'SMAN 2',
    'Gedung Serbaguna',
    'Masjid Agung',
  ]);
const city = (chance: Chance): string =>
  chance.pick(['Serang', 'Cilegon', 'Pandeglang', 'Rangkasbitung', 'Tangerang']);

const times: Writer = (chance) =>
  chance.pick([
    `Program ini berjalan ${year(chance) - 5} - ${year(chance)} untuk ${chance.int(10, 900)} desa.`,
    `Periode 2021-2026, lalu 2026–2031. Jam layanan 08.00-15.00.`,
    `Catat: ${chance.int(1, 28)}-${chance.int(10, 12)}-${year(chance)} pukul 08.00 - 12.00 WIB.`,
    `Batas akhir ${chance.int(1, 28)} ${month(chance)} ${year(chance)} 23.59 WIB.`,
    `Masa berlaku 01/01/${year(chance)} s.d. 31/12/${year(chance)}.`,
    `Tahun 2019 2020 2021 2022 2023 berturut-turut meraih WTP.`,
    `Diperbarui 20261124 083000 oleh sistem.`,
  ]);

const money: Writer = (chance) =>
  chance.pick([
    `Anggaran Rp${chance.int(1, 9)}.${thousands(chance)},00 dari APBD ${year(chance)}.`,
    `Total Rp ${thousands(chance)} dan Rp${chance.int(100, 999)}.000 per keluarga.`,
    `Senilai Rp${chance.digits(12)} untuk tiga tahun.`,
    `Pendapatan naik dari Rp${chance.int(100, 999)} juta menjadi Rp${thousands(chance)}.`,
    `Jumlah penduduk ${thousands(chance)} jiwa, luas ${chance.int(100, 900)}.${chance.digits(3)} hektare.`,
    `Saldo kas daerah Rp 0812.345.678.900 per akhir tahun.`,
  ]);

const letters: Writer = (chance) =>
  chance.pick([
    `Surat Edaran Nomor 800/${chance.digits(4)}-BKPSDM/${year(chance)} tentang jam kerja.`,
    `Nomor: 821.2/${chance.digits(4)}/${year(chance)} tanggal ${chance.int(1, 28)} ${month(chance)} ${year(chance)}.`,
    `SK Bupati No. 440/Kep.${chance.digits(3)}-Huk/${year(chance)} dan UU 14/2008 Pasal 17 ayat 2.`,
    `Perda Nomor 12 Tahun ${year(chance)} dan Permendagri 77 Tahun 2020.`,
    `No. Sertifikat ID3611000012${chance.digits(7)} dan P-IRT 2063604010${chance.digits(3)}-26.`,
    `Kode rekening belanja 5.1.02.01.01.${chance.digits(4)} pada DPA.`,
    `NPSN ${chance.digits(8)}, NISN dibawa masing-masing, kode satker ${chance.digits(6)}.`,
    `ISBN 978-602-${chance.digits(5)}-${chance.digits(2)}-1 tersedia di perpustakaan.`,
  ]);

const hotlines: Writer = (chance) =>
  chance.pick([
    `Darurat hubungi 112 atau 119, aduan ke 1708.`,
    `Call center 1500 ${chance.digits(3)} buka 24 jam.`,
    `Telepon (0254) ${chance.digits(6)} pada jam kerja.`,
    `Telp. 0254-${chance.digits(6)} / faks. 0254-${chance.digits(6)}.`,
    `Informasi: (021) ${chance.digits(4)} ${chance.digits(4)} atau 021-${chance.digits(8)}.`,
    `Bebas pulsa 0800-1-${chance.digits(6)}.`,
    `Hubungi +62 254 ${chance.digits(6)} atau +6221${chance.digits(8)}.`,
    `Hotline 165, SAPA 129, PLN 123.`,
    `WA layanan 0811-1500-${chance.digits(3)} setiap hari kerja.`,
    `Call Center 0811-1-500-${chance.digits(3)}.`,
    `Kirim ke humas.dinkes@gmail.com atau puskesmascisoka@yahoo.com.`,
    `Surel dinkes@serangkota.go.id atau ppid@bantenprov.go.id, situs dinkes.bantenprov.go.id.`,
    `Ikuti @dinkesbanten dan @pemprov.banten, tagar #Banten2026.`,
  ]);

const offices: Writer = (chance) =>
  chance.pick([
    `${office(chance)} ${city(chance)}, Jl. ${street(chance)} No. ${chance.int(1, 90)}.`,
    `Datang ke ${office(chance)} ${place(chance)}, Jalan ${street(chance)} No. ${chance.int(1, 90)} RT 02/RW 03, Kel. ${place(chance)}.`,
    `📍 ${office(chance)} ${place(chance)}\nJl. ${street(chance)} No ${chance.int(1, 90)}, ${city(chance)}`,
    `Alamat: ${office(chance)} ${city(chance)}, Jl. ${street(chance)} Blok ${chance.pick(['A', 'B'])} No. ${chance.int(1, 20)}.`,
    `Jalan ${street(chance)} ditutup sementara mulai km ${chance.int(1, 20)}.`,
    `Fogging di RT 0${chance.int(1, 9)} RW 0${chance.int(1, 9)} Kelurahan ${place(chance)}, Sabtu pagi.`,
    `Kerja bakti warga RT ${chance.int(1, 9)} Perumahan ${estate(chance)} Minggu ini.`,
    `Perbaikan saluran di Jl. ${street(chance)} sepanjang ${chance.int(100, 900)} meter.`,
    `${office(chance)} ${place(chance)}\nAlamat: Jl. ${street(chance)} No. ${chance.int(1, 90)}`,
    `Kantor kami beralamat di Jalan ${street(chance)} No. ${chance.int(1, 90)}.`,
    `Pos penyaluran: Balai Warga Perum ${estate(chance)} RT 03/RW 05.`,
  ]);

const orders: Writer = (chance) =>
  chance.pick([
    `Nomor resi ${chance.digits(12)} sudah dikirim.`,
    `No. Pesanan: ${chance.digits(10)} siap diambil.`,
    `Kode booking ${chance.digits(8)}, antrean A-${chance.digits(3)}.`,
    `No. tiket aduan #${chance.digits(9)} selesai ditangani.`,
    `ID pelanggan PLN ${chance.digits(12)} terdampak pemadaman.`,
    `NIB 0220${chance.digits(9)} terbit lewat OSS.`,
    `Bayar lewat virtual account 8808${chance.digits(12)} atas nama Bapenda.`,
    `Kode billing 8${chance.digits(14)} berlaku 7 hari.`,
    `Setor ke rekening kas daerah Bank Banten 0801${chance.digits(6)}.`,
    `Rekening Dinas Sosial: BRI 0123${chance.digits(11)}.`,
    `Rekening listrik 51${chance.digits(10)} lunas.`,
    `Rekening donasi BSI 7${chance.digits(9)} a.n. Badan Amil Zakat Nasional.`,
    `NOP 36.04.010.005.012-${chance.digits(4)}.0 jatuh tempo 30 September.`,
    `Kode tender ${chance.digits(8)} di LPSE, paket ${chance.digits(11)}.`,
    `NIK terdiri atas 16 angka; contoh pada kartu ditulis 3604************.`,
    `Nomor seri 2026-${cut(chance.digits(12), [4, 4], '-')} pada sertifikat.`,
  ]);

const positions: Writer = (chance) =>
  chance.pick([
    `Koordinat -6.${chance.digits(6)}, 106.${chance.digits(6)}.`,
    `Titik kumpul: 6°07'12.5"S 106°09'01.8"E.`,
    `Lokasi -6.${chance.digits(4)},106.${chance.digits(4)} kedalaman 10 km, magnitudo 5,${chance.int(0, 9)}.`,
    `Peta: https://maps.google.com/?q=-6.${chance.digits(7)},106.${chance.digits(7)}`,
    `Kabar lengkap di https://www.facebook.com/permalink/36${chance.digits(14)} hari ini.`,
    `Tonton ulang https://youtu.be/0812${chance.digits(7)} malam ini.`,
  ]);

const meetings: Writer = (chance) => {
  const eleven = chance.pick(['8', '9', '8']) + chance.digits(10);
  return chance.pick([
    `Zoom Meeting ID: ${cut(eleven, [3, 4], ' ')} Passcode: ${chance.digits(6)}`,
    `ID rapat ${cut(eleven, [3, 4], ' ')}, kata sandi ${chance.digits(6)}`,
    `Meeting ID ${eleven} dibuka pukul 08.30 WIB.`,
    `https://us02web.zoom.us/j/${eleven}?pwd=abc${chance.digits(4)}`,
    `Webinar ID: ${cut(eleven, [3, 4], '-')}, sandi: DINKES${chance.digits(2)}`,
  ]);
};

const writers: readonly Writer[] = [
  times,
  money,
  letters,
  hotlines,
  offices,
  orders,
  positions,
  meetings,
];

/** A line with a number or a place that points at nobody. */
export const lookAlike = (chance: Chance): string => chance.pick(writers)(chance);
