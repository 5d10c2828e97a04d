const split = (words: string): readonly string[] => words.split(',');

/** Words by which a sentence names who speaks. */
export const speechWords = split(
  'ajak,ajaknya,tutup,tutupnya,tutupya,demikian,senada,cetus,cetusnya,seru,serunya,ulas,ulasnya,urai,urainya,sambung,sambungnya,kenang,kenangnya,aku,akunya,klaim,klaimnya,ujar,ujarnya,kata,katanya,tutur,tuturnya,jelas,jelasnya,ungkap,ungkapnya,ucap,ucapnya,papar,paparnya,terang,terangnya,imbuh,imbuhnya,tambah,tambahnya,tegas,tegasnya,pungkas,pungkasnya,sebut,sebutnya,tandas,tandasnya,lanjut,lanjutnya,harap,harapnya,pinta,pintanya,pesan,pesannya,kutip,beber,bebernya,jawab,jawabnya,tulis,tulisnya,menurut,menurutnya,berkata,mengatakan,menuturkan,menjelaskan,menyampaikan,mengungkapkan,memaparkan,menegaskan,menambahkan,menyebut,menyebutkan,menerangkan,menyatakan,menekankan,berpesan,mengucapkan,membacakan,mengajak,mengimbau,menghimbau,mengingatkan,meminta,berharap,menilai,mengaku,menyambut,sambutan,sambutannya,arahan,arahannya,amanat,disampaikan,dikatakan,dijelaskan,diungkapkan,dituturkan,disebutkan,ditegaskan,ditandaskan,dipesankan,diterangkan,dipaparkan',
);

/** Words by which a quotation speaks for somebody. */
export const firstPersons: ReadonlySet<string> = new Set(['kami', 'saya', 'kita']);

/** Before a quotation that is a name: a theme, a title, a motto. */
export const titledThings: ReadonlySet<string> = new Set(
  split(
    'tema,bertema,bertemakan,tematik,tajuk,bertajuk,judul,berjudul,slogan,tagline,moto,motto,bermotto,semboyan,bersemboyan,visi,misi,lagu,buku,film,program,aplikasi,yel-yel,jargon,istilah,pertanyaan,tulisan,bertuliskan,tulis,ketik,format,kata,kalimat,prinsip,gerakan,kampanye,topik,bertopik,materi,sesi,mengusung,mengangkat,bernama',
  ),
);
