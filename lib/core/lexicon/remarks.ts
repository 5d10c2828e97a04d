/** Verbs by which a report repeats what somebody said. */
export const speechVerbs: readonly string[] =
  'menyampaikan,menegaskan,berharap,mengatakan,menambahkan,mengungkapkan,menuturkan,menjelaskan bahwa,memaparkan,menekankan,mengapresiasi,berpesan,mengharapkan,menyatakan,menyebutkan,menerangkan,menghimbau,mengimbau,mengajak seluruh,ujarnya,katanya,tuturnya,ucapnya,ungkapnya,jelasnya,terangnya,paparnya,tegasnya,tambahnya,imbuhnya,pungkasnya,tandasnya,pesannya,harapnya,beliau'.split(
    ',',
  );

/** Those whose remarks fill posts: offices and titles. */
export const officials: readonly string[] =
  'beliau,bupati,wakil bupati,wali kota,walikota,gubernur,wakil gubernur,kepala dinas,kepala badan,kepala bidang,kepala bagian,sekretaris daerah,sekda,camat,lurah,asisten,kadis,kabid,kapolres,kapolsek,dandim,danramil,ketua,direktur,rektor,dekan,menteri,presiden,penjabat,plt,pj'.split(
    ',',
  );
