/**
 * 2,048 Indonesian words for passphrases, 11 bits each: known to everybody, from three to eight letters,
 * none of them unpleasant. Drawn up for this program; words that one letter tells apart were left out as far
 * as that went. Never change it: old files are not touched by it, but printed words are checked against it.
 */
export const backupWords: readonly string[] = `
abadi abang abjad abon abu acar acuan acung adab adik agak agama agen ahli ajaib akad akhir
akrab akses aksi aktif aktor akurat alamat alat alis almari amal amanah ambil amboi amplop ampuh
analog andal andong aneka anggap anggun angin angkat angklung angkot angsa angsur anjak anjung
antar antara anting antre anugerah anut anyam apel arah arca arena arisan arloji armada arsip
artis arus asam asbak asin aspal asrama asri asup atlas atlet aula ayo ayun azan baca badak
bagai bagan bagus bahagia bahari bahasa bahu bakar bakat bakmi bakso bakul balap baling balita
balkon balok balsem balur ban bandeng bando bandul bangau bangga bangku bangun bantal bantu
banyak bapak barang baris barisan basah basuh batas batik bauran bawang bayam bayi beban bebas
bebek becak beda bedug bekal beku belai belajar belaka belalai belanja beliau beludru belum
belut benang benar bendera benih benteng bentuk benua berani berat berita berkah berkas bermain
bersih besar besi besok betah betis beton betul biasa biaya bibir bibit bicara bidadari bidan
bijak biji biksu bilah bilang bilas bimbing bina bingkai bintang bintik biola biru bisik bisnis
bobot bocah bolu bonceng boneka bordir bosan botol boyong brosur buah bubur budaya budi bugar
bujang buka bukit bukti bulan bulir bumbu bundar bunga bungkus bunyi buram buruh burung busana
butir buyut cabai cabut cacah cadang cahaya cair cakap cakram calon camar campur canda canggih
cangkir cangkul cantik cantum capit capung cara catat catur cawan cebol cegah cekat ceker cekung
celana celoteh cemara cemas cemilan cendana cendekia cendol centong ceramah cerdas cerdik ceria
cermat cermin cerutu cetak cetus cicak cicil cicip ciduk cikal cilok cincang cincau cincin cipta
ciri citra coba cocok cokelat colek comot congklak contoh corak corong cuaca cucu cukup cukur
cuplik curam cuti dadu daerah daftar daging dahaga dahan dahlia dahulu daki dalam dalil damai
dampak danau dandan dangdut dangkal dapur darat dasar data datang dataran daun dawai dawet
dayung debar debat debu dedak definisi dekap dekor delapan delima delman demam demi dempul denah
dengar dengung dentang depan depot derajat deras deret derita dermaga desa desain desir detik
dewan dewasa diam didih digital dinding dingin diorama diskon diskusi dodol dokar dokter dokumen
dolan dompet dongeng dorong dosen drama duduk duga duit dukuh dukung dulang dunia durasi durian
dusun dwi edar efek ejaan ekonomi elok embun empat emping empuk enak encer endap energi engsel
entas epik esai etika etnik evaluasi faedah fajar fakta falsafah famili fasih fauna favorit film
final firasat fisik flora fokus fondasi formal forum fosil foto fungsi gabah gabung gabus gadai
gading gadis gagang gagas gajah gaji galak galon gambar gambir gambut gamelan gampang ganas
gandar gandeng gandum ganggang ganjil ganti gantung gapura garam garasi garpu garuda gasing
gatal gaya gebyar gedung gegap gelang gelar gelegar geletar geli gelincir gelora gema gembala
gembira gemilang gempita gemuk gemulai gemuruh genap gendang gendong genggam gentar genteng
geografi gerabah geraham gerak gerbang gerimis gerobak gesek geser getah getuk giat gigi giling
gincu ginjal girang gitar global golak golf golong gondola gong gorden goreng gores gosok goyang
grafik grup gua gubuk gudang gudeg gugus gulat guling gumam gumpal gunting guntur gunung gurami
gurau gurih gurita gurun gusi gusur habis hadap hadiah hadir hafal hajat hakim halal halaman
halte halus hamba hampar handuk hangat hanya harap harian harimau harmoni harpa harta haru hasil
hasrat hati hawa hayat heboh helai helm hemat hening henti heran hias hibah hibur hidang hidup
hijau hikayat hikmah hilir himpun hindar hinggap hitam hitung hobi honor horizon hormat hotel
hubung hujan hukum huma huni huruf hutan ibadah ibarat idaman ide ideal identik idola igau
ijazah iklan iklim ikrar ikut ilalang ilham ilmu imbal imbang imbau indah indera induk ingat
inovasi insani insyaf intan intip irama irigasi iris isap istana istri isyarat itik izin jabat
jadi jadwal jagat jago jagung jahe jahit jajan jaket jalar jambu jambul jamin jamrud jamuan
janda janggut janji jantan jantung janur jarak jaring jarum jasa jatah jauh jawab jejak jelajah
jelang jelas jelita jemari jembatan jempol jemput jemur jenaka jendela jenggot jenis jenjang
jerami jerapah jernih jeruk jilid jinak jingga jinjing jitu jiwa jodoh joget joglo joran juara
jubah judul jujur jukung juli jumlah jumpa jumput jungkit jurang jurnal juru jurusan juta kabin
kabul kacamata kacang kader kado kafe kagum kail kaitan kajian kakak kakatua kaktus kalah kalbu
kaldu kaleng kali kalimat kalung kamar kambing kamboja kampung kampus kamus kanan kancil kancing
kandang kandung kangen kangkung kanji kantin kantong kantor kantuk kanvas kapal kapten kapur
karakter karcis kardus karet kargo karib karier karnaval karpet karton karunia karya karyawan
kasih kasta kasut katalog katun katup kawasan kawat kayuh kebal kebaya kebun kecambah kecil
kecup kedai kedip kejar kejora kejut kelabu kelapa kelas keliling kelinci kelir kelola kelompok
kelopak keluar keluarga kemah kembali kembang kembar kemeja kemiri kemudi kemuning kencang
kencur kendali kendi kental kenyal kenyang kepak kepala keping kepiting kerabat keramas keramik
kerang kerap kereta kerikil keringat keris kerja kertas kerupuk kesan ketat ketela ketik ketua
ketupat khas khidmat khusus kibar kicau kidul kidung kijang kikis kilap kilat kilo kini kios
kipas kiper kirab kirim kisah kismis kita klasik klinik klub kobar kode kodok koin koki kokoh
kol kolam koleksi kolom komedi komik kompas kompor komputer konsep konser kontak kontes kontur
koper kopiah kopra koral korek kosakata kosmos kotor koyak kubus kucing kuda kue kukuh kulai
kuliah kulit kulkas kulon kumis kumpul kunang kunci kuncup kunir kunjung kuno kuota kupas kupon
kupu kurir kurma kursi kursus kurung kurva kusen kusuma kutilang kutip kutub kuyup laba label
lacak laci lahap lahir lain lajang lajur lakon laksa lalu laman lambai lambang lampau lampion
lampir lancar lancip landak landas langgam langgan langit langkah langsat langsing langsung
lantai lantang lantun lapang lapar lapis larik larut latar latih lautan lawas layak lebak lebih
lebur legam legenda leher lekas lekuk lelah lelaki lele leluasa leluhur lemari lembab lembaga
lembu lembut lempar lempeng lempung lengan lengkap lengkuas lengkung lenong lensa lentera lentik
lentur lepas lerai lereng lestari letus lewat lezat liang liar licin lidah lidi lift lilit limau
limbah limpah lincah lindung lingkar lingkup lintas lipat liput lirik lisan listrik liter
literasi liuk logat logika logo lokal lokasi loket lompat loncat lonceng longgar lontar lontong
losin luap lubang lubuk luhur lukis luku lulur lumas lumba lumbung lumpia lumpur lumut lunak
luncur lupa lurah lurus lusin lutung lutut macam madani magang magis magrib mahal mahir mahkota
maju makalah makan makmur makna maksud malah mama mampir mampu mandala mandi mandiri mangga
manggis mangkal mangkuk mangrove manis manja manjur mantap mantel manusia marga marka markisa
marmer masak masker massa masuk masyhur matahari materi mawar medali media meja mekar melaju
melati melayu melodi melon memang memo menantu menara mendung mengkudu menit mentah mentari
mentega menteri menu merak merdeka merdu mereka meriah merica merpati mesin mesra meteor meter
metode mewah mie mika miliar milik mimbar mimpi minat minggu minor minta minum minyak miring
mirip misal mistar mitra mobil modal model modern mohon molek momen monyet mosaik motif motor
muara muat mudik mufakat muhibah mujur mukena mulai mulia mulus muncul mundur mungil mungkin
murah murid murni musang museum musim mustika mutiara mutu nabati naga nagari naik nakhoda
nampan nangka napas narasi nasib nasional naskah nastar natural naung navigasi nelayan nenek
neraca netral ngarai nian nikah nikmat nilai nipah nirmala nisbi niscaya noktah nomor norma nota
novel nuansa nurani nuri nusa nutrisi nyali nyaman nyanyi nyaring nyata nyenyak nyiru nyiur
nyonya objek obor obrol oksigen olah olahraga ombak omong omzet oncom ondel opak opini optik
orang orbit organ orkes orkestra oseng otot ozon pabrik padat paduan pagar pagi pahala paham
pahlawan pajak pakai paket pakis paku palem paling pamer pamit pancar panci pancing pancuran
pandai pandu panen pangan panggil pangkas panglima pangsit panitia panjang panjat pantas pantul
papan papaya paprika parade paras parasut parit parkir paruh pasang pasien pasir paspor pastel
pasti patah patin patok patung patut paus pecah pecel pecinta pedagang pedal pedati pedoman
peduli pegang pegas pejalan peka pelajar pelaku pelana pelangi pelaut pelihara pelita peluang
peluit peluk penari pencak pendapa pendar pendek pending pendopo pengaruh penjuru pensil penting
penuh penyu pepaya perahu peran percaya percik perdana pergi periang periksa periuk perkasa
perkutut perlu permai permata permen pernah pernik peroleh persegi pertama perunggu perut pesat
pesawat pesisir pesona pesta petai petang petir piagam piala piano piawai pidato pigura pihak
pijar pikat pikir pikul pilar pilih pilot pinang pindah pinggang pinggir pinggul pingpong pinjam
pintal pintar pintu pipa pipit piring pisah plafon plakat planet plasma plastik pohon pojok pola
polos pompa pondok popok populer porselen porsi pos posisi poster potensi potong potret prakarsa
praktis pramuka prangko presisi prestasi pria prinsip prisma produk profesi profil program
proses proyek puasa publik pucat pucuk pudar puding puing puisi puitis puji pukau pukul pulang
pulas pulen pulih pulut punah pundak pundi punggung pungut punya pupuk purba purnama pusaka
pusar puspa pustaka putik putri putus puyuh rabun racik radar radio ragam rahang rahasia rahmat
raih raja rajawali rajin rajut rakit raksasa rakyat rambat rambutan rampai ramping ramu ranah
rancak rancang rangkai rangkak rangkum rangsang rantau ranting rapat rapi rapor rasio ratus
rawan rawit rayap rayon redaksi redup refleks regu rehat rekam rekreasi rela relief remaja
rembuk rembulan rencana rendah renung renyah resah resep resik resmi respons restu retas reuni
revisi rezeki riak ribu rilis rimba rimbun rinci rindang rindu ringan ringkas rintis risalah
ritme riuh riwayat rogoh rohani rok romansa rombak rombong rompi ronda rongga rosela rotan roti
royal ruang ruas rujak rukun rumah rumbai rumit rumpun rumus runcing runding runtut rupawan
rupiah rute rutin ruwat saat sabar sabit sablon sabtu sabuk sahabat sahaja sahut sains sajian
sakti saldo salep salin salju saluran sambal sambung sambut sampai sampel samping samudra sanak
sandal sanding sang sangat sanggar sanggul sanggup sangkar santan sapih sapta sapu saraf sarapan
sari sarjana sarung sastra sate satria satuan satwa saudagar saudara sawah sawo sayang sayur
sebab sebut sedang sedap sedikit segan segera segi sejarah sejati sejuk sekali sekoci sekolah
selada selamat selancar selaput selaras selasa selat selatan seledri selembar selera selesai
selimut selip selisih seluruh semai semalam semangat semangka semata semayam sembah sembilan
sembur semen semester sempat sempurna semua senam sendok sendu senin senja senter sentosa sentra
sentuh senyap senyum seorang sepakat sepasang sepatu sepeda seperti sepoi serah serambi serba
serbet serbuk serdadu serikat sering serpih seru seruling seruni sesak sesuai setara setiap
setrika setuju seutas sewa siaga siasat sidik sifat sigap siku silang silau simak simbol simpan
simpang simpati simpul simulasi sinar sinergi singgah singgung singkap singkat singkong singsing
sipil siram sirih sirkus sirup sisip sistem siswa situs siul skala skema skor soal sobat sofa
sokong solid solusi songket sopan sopir sore sorgum sorot spasi spiral spons spontan stabil
stadion standar stasiun status stempel strategi studio suami suar suasana subsidi subuh sudah
sudut suhu sujud sukacita sukma sukses sulam suluk sulung sumbang sumber sumpit sumur sungai
sungguh suntik supaya super surat surya susul sutra swadaya swara syahdu syair syarat syukur
tabir tabuh tabung tadah tafsir tagih tajam tajuk takdir takhta takjub takut takzim talang talas
talenta talun tamasya tamat tambah tambak tambur tampan tampil tampung tancap tandan tandem
tanding tanduk tanggal tangguh tanggung tangkap tanjak tanjung tanpa tante tapai taplak tarif
taring tasbih tatap taufan tawon tebing teduh tegak teh tekad teknik teknisi teko tekstil tekun
teladan telaga telapak telepon teliti telur telusur teman tembaga tembikar tembok tembus tempel
tempo tempuh temu tenaga tenda tengah tenggara tenggiri tentang tentram tentu teori tepat tepi
tepuk tepung tera terali teratai terbang terbit terima terjemah terjun terkenal terminal ternak
terompet terong teropong terowong terpal terus terusan tetangga tetes tiara tidur tiga tikar
tiket tikung timbang timbul timun tindak tinggal tinggi tinjau tipis tirai tirta tiruan titah
titip tiup tokek tombol tonggak tongkat tonton topang topeng topik toples total tradisi traktor
transit trayek trem trik tualang tuan tudung tugas tugu tujuh tukang tukik tulip tumbuh tumpah
tumpang tumpeng tumpuk tunai tunggu tunjang tunjuk tuntas tuntun turbin turis turnamen turut
tusuk tutor tutup ubin ucap udara ufuk ujar ujian ujung ukir ulet uluran umat umbi umpama umpan
umum unduh unggas unggul unit unsur untai untuk untung upacara upah urai urban usaha usia utama
utas utuh vaksin valid vanili variasi vas versi vespa video vihara visi vitamin voli volume
wacana waduk wafel wahana wahyu wajib wakaf wakil waktu walau wangi wanita warna warteg warung
wasit waspada watak wawasan wayang wibawa wicara wijaya wijen wilayah wisata wisma wisuda wortel
wuluh yakin yayasan yoga yogurt yoyo zaitun zamrud zebra ziarah zona
`
  .trim()
  .split(/\s+/);
