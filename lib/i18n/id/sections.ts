/** What the parts of the desk are called in its navigation. */
export const sections = {
  drafts: 'Draf',
  calendar: 'Kalender',
  corrections: 'Koreksi',
  templates: 'Templat',
  prompt: 'Bengkel prompt',
  bin: 'Tempat sampah',
  report: 'Rapor kanal',
  archive: 'Arsip',
  people: 'Orang dan kunci',
  policy: 'Kebijakan',
  backup: 'Cadangan',
  settings: 'Pengaturan kantor',
  help: 'Bantuan',
};
