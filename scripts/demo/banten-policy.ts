import type { Policy } from '../../lib/core/policy.ts';

/** What a PR group in Banten might decide: an example, not what any office decided. */
export const bantenPolicy: Partial<Policy> = {
  region: 'Provinsi Banten',
  readingTarget: 70,
  values: ['Melayani warga lebih dulu', 'Jujur dan bisa diperiksa', 'Bahasa yang dipahami semua'],
  ruleChoices: [
    { code: 'SER-02', isOn: true, severity: 'must' },
    { code: 'ISI-11', isOn: true, severity: 'should' },
    { code: 'AKS-06', isOn: false, severity: null },
  ],
  ownWords: [
    { word: 'masyarakat kurang mampu', plain: 'warga yang membutuhkan' },
    { word: 'wong cilik', plain: 'warga' },
    { word: 'jompo', plain: 'lanjut usia' },
    { word: 'penyandang cacat', plain: 'penyandang disabilitas' },
    { word: 'orang nomor satu', plain: '' },
    { word: 'turun gunung', plain: '' },
  ],
  ownQuestions: [
    {
      ask: 'Apakah informasi ini sudah ada di situs resmi?',
      why: 'Unggahan mudah tenggelam; situs menjadi rujukannya.',
      severity: 'should',
      kind: 'service',
    },
    {
      ask: 'Apakah dinas yang berwenang sudah diberi tahu?',
      why: 'Klarifikasi yang berbeda-beda menambah bingung.',
      severity: 'must',
      kind: 'clarification',
    },
  ],
  aiLabel: {
    text: 'Draf dibantu AI, disunting dan diperiksa [instansi].',
    isRequired: true,
  },
  domains: ['go.id', 'desa.id', 'bantenprov.go.id'],
  helplines: ['112', '119', '129', '1708'],
  stages: { selfCheck: true, editor: true, responsible: 'high-risk' },
  approvalDays: 7,
  remindDays: 2,
};
