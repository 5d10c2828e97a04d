/**
 * The post that is improved for practice, as an office might write it: an event first, and what citizens get
 * last. Everything that the panel's hints ask for can be done with these words; the text is original.
 */
export const practicePost = [
  'Dalam rangka memperingati Hari Jadi Kabupaten, Kepala Dinas Kesehatan menghadiri sekaligus membuka secara resmi layanan imunisasi yang bertempat di Puskesmas Ciruas. Turut hadir Camat beserta jajaran dan tamu undangan. Dalam sambutannya, beliau menyampaikan apresiasi kepada seluruh pihak. Acara berlangsung khidmat dan ditutup dengan foto bersama.',
  'Imunisasi anak di Puskesmas Ciruas gratis setiap Selasa, pukul 08.00–11.00 WIB. Bawa buku kesehatan anak dan kartu keluarga. Pertanyaan? Hubungi 119.',
].join('\n\n');

/** Host name under which the panel knows the practice page: nothing said there counts for a real site. */
export const practiceSite = 'latihan.invalid';

/** Where the page lies in the extension. */
export const practicePage = '/practice.html';
