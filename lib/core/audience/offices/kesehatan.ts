import { afterEvent } from '../event.ts';
import type { AudienceExample } from '../readers.ts';
import { defineReaders, hardWords } from '../readers.ts';

const services =
  'imunisasi,vaksin,vaksinasi,posyandu,pemeriksaan,periksa,cek kesehatan,cek darah,cek tekanan darah,cek gula darah,donor darah,skrining,khitan,khitanan massal,sunatan massal,pengobatan gratis,operasi katarak,operasi bibir sumbing,konsultasi gizi,puskesmas keliling,usg,rawat inap,persalinan,berobat';
const checks =
  'periksa,pemeriksaan,cek kesehatan,cek gula darah,cek tekanan darah,cek darah,skrining,dahak,usg';
const diseases =
  'demam berdarah,dbd,diare,campak,difteri,tbc,tuberkulosis,batuk,cikungunya,leptospirosis,ispa,pneumonia,hipertensi,darah tinggi,stroke,rabies,cacar,keracunan,muntaber,polio,malaria';

// biome-ignore format: one entry, one line
export default defineReaders({
  id: 'kesehatan',
  office: { id: 'Dinas Kesehatan', en: 'Health office' },
  who: { id: 'Ibu hamil, orang tua balita, lansia, pasien dan keluarganya, kader', en: 'Pregnant women, parents of toddlers, the elderly, patients and their families, health volunteers' },
  short: { id: 'keluarga dan pasien', en: 'families and patients' },
  groups: [
    { name: { id: 'ibu hamil', en: 'pregnant women' }, words: 'ibu hamil,bumil,calon ibu,ibu nifas,ibu menyusui', topics: 'kehamilan,kandungan,persalinan,melahirkan,tablet tambah darah,usg,periksa hamil', call: 'Ibu hamil di Kecamatan …: …' },
    { name: { id: 'orang tua balita', en: 'parents of toddlers' }, words: 'orang tua,ayah,bunda,bapak/ibu,balita,bayi,anak anda,anak usia,ibu-ibu', topics: 'imunisasi,posyandu,campak,polio,difteri,stunting,mp-asi,tumbuh kembang,vitamin a,obat cacing', call: 'Bapak/Ibu yang punya balita: …' },
    { name: { id: 'orang yang batuk lama dan keluarganya', en: 'people with a long cough and their families' }, words: 'batuk lebih dari,yang batuk,pasien,keluarga pasien,serumah', topics: 'tbc,tuberkulosis,dahak', call: 'Batuk lebih dari dua minggu? …' },
    { name: { id: 'lansia dan orang dengan penyakit menahun', en: 'the elderly and people with a chronic illness' }, words: 'lansia,usia 60,warga usia,untuk usia,pasien,penderita', topics: 'hipertensi,darah tinggi,tekanan darah,diabetes,gula darah,kolesterol,stroke,katarak,cek kesehatan', call: 'Usia 40 tahun ke atas di Kelurahan …: …' },
    { name: { id: 'keluarga di rumah', en: 'families at home' }, words: 'keluarga,rumah tangga,kader,rt,rw,warga desa,warga kelurahan,warga kecamatan', topics: 'demam berdarah,dbd,jentik,nyamuk,fogging,diare', call: 'Keluarga di RT …: …' },
  ],
  needs: [
    { id: 'place', name: { id: 'Tempat', en: 'Place' }, ask: { id: 'di mana tempatnya?', en: 'where is it?' }, why: { id: 'Keluarga berangkat hanya bila tahu puskesmas atau posyandu yang mana.', en: 'Families set out only when they know which health centre.' }, about: services, words: 'puskesmas,posyandu,rumah sakit,rsud,klinik,pustu', facts: ['place'], example: 'Tempat: Puskesmas …, Jalan …' },
    { id: 'time', name: { id: 'Waktu', en: 'Time' }, ask: { id: 'hari apa dan jam berapa?', en: 'on which day, at what time?' }, why: { id: 'Orang tua dan lansia perlu mengatur siapa yang mengantar.', en: 'Parents and the elderly have to arrange who takes them there.' }, about: services, words: 'jadwal', facts: ['day', 'hour'], example: 'Senin–Kamis, pukul 08.00–11.00 WIB.' },
    { id: 'cost', name: { id: 'Biaya', en: 'Cost' }, ask: { id: 'bayar atau gratis?', en: 'does it cost anything?' }, why: { id: 'Yang tidak punya BPJS sering mengira harus bayar, lalu tidak datang.', en: 'Those without insurance often think that they must pay, and stay away.' }, about: services, words: 'ditanggung bpjs,tanpa bpjs', facts: ['cost'], example: 'Gratis, juga bagi yang belum punya BPJS.' },
    { id: 'bring', name: { id: 'Yang dibawa', en: 'What to bring' }, ask: { id: 'apa yang harus dibawa?', en: 'what must be brought?' }, why: { id: 'Tanpa buku atau kartunya, mereka pulang dan datang dua kali.', en: 'Without the booklet or the card they go home and come twice.' }, about: services, words: 'buku kia,buku pink,ktp,kartu bpjs,tanpa membawa', facts: ['bring'], example: 'Bawa KTP; untuk balita, Buku KIA juga.' },
    { id: 'danger', name: { id: 'Tanda bahaya', en: 'Danger signs' }, ask: { id: 'kapan harus segera berobat?', en: 'when must one see a doctor at once?' }, why: { id: 'Keluarga yang merawat di rumah mencari satu batas yang jelas.', en: 'Families that nurse at home look for one clear limit.' }, about: diseases, kinds: ['campaign', 'announcement', 'hazard'], words: 'tanda bahaya,gejala,segera ke,segera bawa,segera periksa,~periksakan,bawa ke puskesmas,bawa ke dokter,bawa ke rumah sakit,periksa dahak,periksa ke,lebih dari 2 minggu,lebih dari dua minggu,lebih dari 2 hari,lebih dari 3 hari,bila demam,jika demam,kalau demam,ke puskesmas,ke dokter', example: 'Demam tinggi lebih dari 2 hari? Segera bawa ke puskesmas.' },
  ],
  tone: { id: 'Tenang dan hangat, tanpa menakut-nakuti atau menyalahkan.', en: 'Calm and warm, neither frightening nor blaming.' },
  toneBreaks: [
    { id: 'fear', words: 'mengerikan,mematikan,ganas,menakutkan,penyakit maut,mengintai,momok,pembunuh senyap,silent killer', name: { id: '“{words}” menakut-nakuti pasien dan keluarganya', en: '“{words}” frightens patients and their families' }, why: { id: 'Orang yang takut menunda periksa. Sebut apa yang bisa dilakukan.', en: 'People who are afraid put off the check-up. Say what can be done.' }, example: 'bisa dicegah dan diobati' },
    { id: 'blame', words: 'lalai,malas,acuh tak acuh,tidak peduli,kurang peduli,ibu yang abai,orang tua yang abai', name: { id: '“{words}” menyalahkan keluarga yang sedang diajak', en: '“{words}” blames the families that it invites' }, why: { id: 'Orang tua yang merasa disalahkan tidak datang ke posyandu.', en: 'Parents who feel blamed do not come.' }, example: 'keluarga yang belum sempat datang' },
  ],
  longestSentence: 16,
  sentenceWhy: { id: 'Dibaca sambil menggendong anak atau menunggu di puskesmas.', en: 'It is read with a child on the arm or while waiting for the doctor.' },
  readingTarget: 75,
  hardWords: hardWords('kontraindikasi=keadaan yang tidak boleh,komorbid=penyakit penyerta,prevalensi=jumlah kasus,morbiditas=jumlah orang sakit,mortalitas=jumlah kematian,antenatal=masa kehamilan,imunisasi dasar lengkap=suntikan lengkap untuk bayi,hipertensi=darah tinggi,diabetes melitus=kencing manis,anemia=kurang darah,tuberkulosis=TBC,malnutrisi=kurang gizi,dehidrasi=kekurangan cairan,KIPI=reaksi sesudah imunisasi,tatalaksana=cara menangani,surveilans=pemantauan penyakit,epidemiologi=penyebaran penyakit,higiene=kebersihan,fasilitas pelayanan kesehatan=puskesmas atau rumah sakit,fasyankes=puskesmas atau rumah sakit,suportif=membantu,edukasi gizi=penjelasan soal makanan,kapitasi=dana per peserta,vektor=hewan pembawa penyakit,larvasida=obat jentik,abate=bubuk pembunuh jentik,suspek=diduga sakit,swamedikasi=mengobati sendiri'),
  pitfalls: [
    { id: 'antibiotic', words: 'antibiotik', unless: 'resep,dokter,petugas kesehatan,bidan', name: { id: '“{words}” disebut tanpa resep dokter', en: '“{words}” is mentioned without a prescription' }, why: { id: 'Pembaca bisa membelinya sendiri di warung. Sebut siapa yang memberi.', en: 'Readers may buy it on their own. Say who gives it.' }, example: 'Antibiotik hanya dengan resep dokter.' },
    { id: 'herbal', words: 'ramuan,jamu,obat herbal,obat tradisional', unless: 'dokter,puskesmas,bpom,bukan pengganti,petugas kesehatan', kinds: ['campaign', 'announcement', 'service'], name: { id: '“{words}” bisa dibaca sebagai ganti berobat', en: '“{words}” may be read as a substitute for treatment' }, why: { id: 'Pasien menahun berhenti minum obat bila mengira ada gantinya.', en: 'People with a chronic illness stop their medicine when they think that there is another.' }, example: 'Bukan pengganti obat dari dokter.' },
  ],
  format: { id: 'Karusel lima langkah, atau poster jadwal yang isinya juga ada di takarir', en: 'A carousel of five steps, or a poster of the schedule that the caption repeats' },
  next: [
    { id: 'fever', ask: { id: 'kalau anak sedang demam, tetap datang?', en: 'what if the child has a fever that day?' }, why: { id: 'Orang tua ragu pada hari itu juga; jawaban satu kalimat membuat mereka berangkat.', en: 'Parents hesitate on the day itself; one sentence makes them go.' }, about: 'imunisasi,vaksin,vaksinasi,posyandu', words: 'demam,sakit,batuk,pilek,tunda', example: 'Kalau anak demam, tunda dulu dan periksakan ke puskesmas.' },
    { id: 'after-shot', ask: { id: 'sesudah disuntik apa yang wajar?', en: 'what is normal after the shot?' }, why: { id: 'Demam ringan sesudah imunisasi membuat keluarga tidak datang lagi bila tidak dijelaskan.', en: 'A light fever afterwards keeps families away the next time if nobody explained it.' }, about: 'imunisasi,diimunisasi,vaksin,vaksinasi', words: 'sesudah imunisasi,setelah imunisasi,sesudah vaksin,setelah vaksin,efek samping,reaksi,KIPI', example: 'Demam ringan sesudah imunisasi wajar, biasanya hilang dalam 1–2 hari.' },
    { id: 'result', ask: { id: 'hasilnya kapan, lalu harus ke mana?', en: 'when does the result come, and where to then?' }, why: { id: 'Orang yang diperiksa ingin tahu langkah sesudahnya sebelum berangkat.', en: 'Who is examined wants to know the step after it before setting out.' }, about: checks, words: 'hasil,rujuk,rujukan,dirujuk,tindak lanjut,petugas menjelaskan', example: 'Hasilnya keluar hari itu juga; bila perlu, petugas merujuk Anda.' },
    { id: 'medicine', ask: { id: 'kalau ternyata sakit, obatnya bayar?', en: 'if ill, does the medicine cost anything?' }, why: { id: 'Takut biaya obat adalah alasan orang menunda periksa.', en: 'Fear of what the medicine costs is why people put off the check-up.' }, about: 'dahak,tbc,tuberkulosis,cek kesehatan,cek gula darah,cek tekanan darah,skrining', words: 'obat', example: 'Bila perlu obat: gratis di puskesmas / dengan BPJS / Rp…' },
    afterEvent('kesehatan,puskesmas,posyandu,pasien,gizi,stunting,imunisasi,phbs', { id: 'apa yang bisa saya dapat di puskesmas sesudah acara ini?', en: 'what can I get at the health centre after this event?' }, { id: 'Keluarga pasien mencari layanan, bukan acaranya.', en: 'Families of patients look for the service, not the event.' }, 'Sesudah ini, puskesmas … melayani … setiap …, gratis.'),
  ],
});

// biome-ignore format: one entry, one line
export const examples: readonly AudienceExample[] = [
  { kind: 'service', text: 'Imunisasi campak segera dimulai di Puskesmas Cisoka. Petugas kami siap melayani dengan ramah.', hints: ['named', 'need/time', 'need/cost', 'need/bring'] },
  { kind: 'service', text: 'Bapak/Ibu yang punya balita: imunisasi gratis di Posyandu Melati, Sabtu pukul 08.00 WIB. Bawa Buku KIA. Anak demam? Tunda dulu. Demam ringan sesudah imunisasi wajar.', hints: [] },
  { kind: 'campaign', text: 'Demam berdarah adalah penyakit mematikan. Prevalensi di kota kita naik, jadi kuras bak mandi tiap Minggu.', hints: ['named', 'tone/fear', 'need/danger', 'word/prevalensi'] },
  { kind: 'activity', text: 'Kepala Dinas Kesehatan membuka rapat koordinasi puskesmas di aula bersama para kepala bidang.', hints: ['next/event'] },
  { kind: 'greeting', text: 'Keluarga besar Dinas Kesehatan turut berduka cita atas wafatnya bidan kami, Ibu Fulanah.', hints: [] },
];
