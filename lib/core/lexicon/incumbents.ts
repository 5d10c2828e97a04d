const list = (words: string): readonly string[] => words.split(',');

/** What turns the work of an office into the merit of one person. */
export const credit = list(
  'di bawah kepemimpinan,dibawah kepemimpinan,di bawah nakhoda,berkat kepemimpinan,berkat kerja keras bupati,berkat kerja keras gubernur,berkat kerja keras wali kota,bukti kepemimpinan,keberhasilan bupati,keberhasilan gubernur,keberhasilan wali kota,pemimpin terbaik,pemimpin merakyat,lanjutkan kepemimpinan,lanjutkan dua periode,lanjutkan 2 periode,siap dua periode',
);

/** Parts of the name of an account that campaigns. */
export const campaignAccounts =
  /(?:tim(?:pemenangan|ses|sukses)|relawan(?:ganjar|prabowo|anies|paslon|cagub|cabup)|paslon|caleg|cagub|cabup|capres|cawapres|bapaslon|coblosno|menangkan|duaperiode|2periode|presidenku|gubernurku|bupatiku)/u;

/** Accounts of parties: the name, perhaps with the office or the region around it. */
export const partyAccounts =
  /^[@#](?:(?:dpp|dpw|dpd|dpc|dprt|partai|fraksi|kader)[._]?(?:pkb|pks|pan|ppp|psi|pdip|golkar|gerindra|nasdem|demokrat|perindo|hanura|gelora|buruh|pbb)|(?:pdi_?perjuangan|pdip|gerindra|golkar|nasdem|perindo|hanura|pdemokrat|partaidemokrat|fpks|pkssejahtera|pks_?id)(?![\p{L}]{0,2}(?:news|gate)))/u;
