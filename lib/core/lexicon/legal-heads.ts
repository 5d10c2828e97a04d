/** What rules and letters are called, before their number. */
export const legalHeads: readonly string[] =
  'undang-undang,undang undang,uu,perppu,peraturan,pp,perpres,permen,permenkes,permendagri,permenpan,permenpanrb,permendikbud,permensos,permenkeu,permenkomdigi,permenkominfo,pmk,perda,pergub,perbup,perwal,perwali,perdes,keputusan,keppres,kepmen,kepmenkes,kepgub,kepbup,kepwal,instruksi,inpres,ingub,surat edaran,se,surat keputusan,surat tugas,surat,sk,skb,edaran,maklumat,kuhp,kuhap'.split(
    ',',
  );
