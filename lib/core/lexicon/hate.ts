const list = (words: string): readonly string[] => words.split(',');

/**
 * Words that belittle people for where they come from, what they believe, what they are. They stand
 * here and nowhere else: no example, text or document prints them.
 */
export const slurs = list(
  'aseng,kafir harbi,orang kafir,orang-orang kafir,kaum kafir,si kafir,dasar kafir,cokin,cina komunis,cina babi,pribumi asli,non pribumi,non-pribumi,nonpribumi,kafir,kaum cebong,para cebong,si cebong,kaum kampret,para kampret,kadrun,kadal gurun,banci,bencong,bences,anak haram,ras rendahan,suku terbelakang,suku primitif,antek cina,antek aseng,antek asing,antek yahudi,antek komunis,yahudi laknat,laknatullah,kaum sesat,kaum penyembah,budak onta,onta arab,lonte',
);

/** Words that part citizens into those who belong and others; in history and law they are terms. */
export const partings = list('pribumi,kaum pribumi');

/** Groups of people. */
export const groupWords = list(
  'suku,kaum,etnis,ras,umat,bangsa,penganut,pengikut,pendatang,transmigran,penyandang,golongan,orang',
);

/** What such a group is called, or what is called for against it. */
export const demeaning = list(
  'bodoh,malas,pemalas,kotor,jorok,sesat,najis,hama,binatang,sampah,biadab,kampungan,terbelakang,primitif,rendahan,penipu,pencuri,maling,teroris,kafir,benalu,parasit,tidak beradab,tidak tahu diri,bikin rusuh',
);
export const hostility = list(
  'usir,diusir,ganyang,bantai,basmi,musnahkan,habisi,singkirkan,tolak,haram,enyahlah,enyah,lawan,bersihkan',
);
