/** Words before a number that call it a service of the office, not somebody's own. */
export const serviceWords: ReadonlySet<string> = new Set(
  'layanan pelayanan hotline pengaduan aduan posko resmi callcenter center chatbot'.split(' '),
);

/** How the name of an office's mailbox begins. */
export const officeMailboxes =
  /^(?:admin|info|humas|kontak|contact|layanan|pelayanan|pengaduan|aduan|ppid|sekretariat|dinas|dinkes|dinsos|dinkop|dindik|disdik|disdukcapil|dukcapil|dishub|disnaker|dispar|disperin|disperkim|diskominfo|diskop|dispora|dpmptsp|dpupr|bappeda|bapenda|bkpsdm|bpbd|bpkad|satpol|kecamatan|kelurahan|pemdes|pemkab|pemkot|pemprov|puskesmas|posyandu|rsud|uptd|kominfo|helpdesk|support|noreply|redaksi|panitia|ppdb|spmb|sman|smpn|smkn|sdn|universitas|fakultas|himpunan|sales|marketing|recruitment|career|hello|office|official|perpus|samsat|lab)/u;

/** A part of a mailbox's name that alone tells an office. */
export const officeMailboxParts: ReadonlySet<string> = new Set(
  'kec kel desa cs bem prodi bkd pkm dlh hrd uks pmi pkk kua'.split(' '),
);
