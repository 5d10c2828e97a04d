import { describe, expect, test } from 'vitest';
import { aboutOf, checklist } from '../../lib/core/checklist.ts';
import type { Question, QuestionExample } from '../../lib/core/question.ts';
import { fingerprint } from '../../lib/core/text/fingerprint.ts';
import { answer, questionModules, situationOf } from './support/question-modules.ts';
import { unmark } from './support/unmark.ts';

const named = ({ text, ...rest }: QuestionExample) => ({
  title: [text, JSON.stringify(rest)].join(' '),
  example: { text, ...rest },
});

describe.each(questionModules)('$path', ({ question, examples }) => {
  test.each(examples.asked.map(named))('is asked: $title', ({ example }) => {
    const [point] = checklist(situationOf(example), undefined, [question]);
    expect(point?.status).toBe('open');
    const found = (point?.evidence ?? []).flatMap(({ span }) => (span ? [span] : []));
    expect(found.toSorted((one, other) => one.start - other.start)).toEqual(
      unmark(example.text).spans,
    );
  });

  test.each(examples.notAsked.map(named))('is not asked: $title', ({ example }) => {
    expect(checklist(situationOf(example), undefined, [question])).toEqual([]);
  });

  test('an answer holds while what it speaks of stays', () => {
    for (const example of examples.asked) {
      expect(statusAfter(question, example, example)).toBe('closed');
    }
  });
});

/** Answers in one situation, and looks in another. */
function statusAfter(question: Question, before: QuestionExample, after: QuestionExample) {
  const option = question.options.find(({ closes }) => closes);
  const about = aboutOf(question, situationOf(before));
  const given = answer({ question: question.id, option: option?.id ?? '', note: 'Rina', about });
  const situation = situationOf(after);
  const answers = [...situation.answers, given];
  return checklist(situation, answers, [question])[0]?.status;
}

const find = (path: string): Question => {
  const found = questionModules.find((module) => module.path === path);
  if (!found) throw new Error(`no question ${path}`);
  return found.question;
};

const event =
  'Kepala Dinas Kesehatan menghadiri sekaligus membuka secara resmi kegiatan di aula. Turut hadir para kepala bidang beserta jajaran dan tamu undangan lainnya.';
const plain =
  'Akan ada pemeriksaan darah untuk warga pada waktu yang segera kami umumkan di akun ini.';

test.each<[string, QuestionExample, QuestionExample, QuestionExample]>([
  [
    'ceremony/event-as-subject',
    { text: event },
    { text: `${event} Demikian.` },
    { text: `${event} Acara ditutup dengan doa.` },
  ],
  [
    'content/one-clear-action',
    { text: `${event} Semua senang.` },
    { text: `${event}  SEMUA senang` },
    { text: `${event} Semua sedih.` },
  ],
  [
    'content/five-ws',
    { text: plain },
    { text: `${plain} Terima kasih.` },
    { text: `${plain} Besok.` },
  ],
  [
    'content/service-completeness',
    { text: 'Urus KTP. Gratis.', kind: 'service' },
    { text: 'Urus KTP. Gratis, ya.', kind: 'service' },
    { text: 'Urus KTP. Biaya Rp5.000.', kind: 'service' },
  ],
  [
    'accuracy/claim-sources',
    { text: 'Turun 20 persen.' },
    { text: 'Kini turun 20 persen' },
    { text: 'Turun 25 persen.' },
  ],
  [
    'accuracy/hazard-news',
    { text: 'Banjir. BPBD, pukul 16.00.' },
    { text: 'Banjir besar. BPBD, pukul 16.00.' },
    { text: 'Banjir. BPBD, pukul 17.00.' },
  ],
  [
    'children/child-case',
    { text: 'Anak korban kekerasan.' },
    { text: 'Anak korban kekerasan' },
    { text: 'Anak korban kekerasan di Cisoka.' },
  ],
  [
    'children/child-pictures',
    { text: 'Bawa anak.', mediaCount: 1 },
    { text: 'Bawa anak Anda.', mediaCount: 1 },
    { text: 'Bawa anak.', mediaCount: 2 },
  ],
  [
    'accessibility/poster-in-text',
    { text: 'Pukul 08.00.', mediaCount: 1 },
    { text: 'Datang pukul 08.00.', mediaCount: 1 },
    { text: 'Pukul 09.00.', mediaCount: 1 },
  ],
  [
    'accessibility/alt-text',
    { text: 'Buka.', mediaCount: 1 },
    { text: 'Tutup.', mediaCount: 1 },
    { text: 'Buka.', mediaCount: 2 },
  ],
  [
    'ai/ai-use',
    { text: 'Posyandu buka Sabtu di balai desa kami lagi.' },
    { text: 'Posyandu buka Sabtu di balai desa kami lagi. Gratis.' },
    { text: 'Samsat buka Sabtu di balai desa kami lagi.' },
  ],
  [
    'ai/human-check',
    { text: 'Buka Sabtu.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Sabtu', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Minggu.', answers: { 'ai/ai-use': 'draft' } },
  ],
  [
    'clarification/fact-first',
    { text: 'Fakta: cair.', kind: 'clarification' },
    { text: 'FAKTA: cair', kind: 'clarification' },
    { text: 'Hoaks: batal.', kind: 'clarification' },
  ],
  [
    'content/certain-readers',
    { text: 'Kepada seluruh masyarakat, periksa pajak.', kind: 'announcement' },
    { text: 'Kepada seluruh masyarakat: periksa pajak Anda.', kind: 'announcement' },
    { text: 'Kepada seluruh masyarakat, ada lomba.', kind: 'announcement' },
  ],
  [
    'accuracy/names-and-titles',
    { text: 'Camat Cikande Budi Santoso datang.' },
    { text: 'Kemarin Camat Cikande Budi Santoso hadir.' },
    { text: 'Camat Cikande Budi Setiawan datang.' },
  ],
  [
    'accuracy/quotation-consent',
    { text: '“Loket kami buka sampai sore hari,” ujar Rina.' },
    { text: 'Pagi ini “Loket kami buka sampai sore hari,” ujar Rina.' },
    { text: '“Loket kami buka sampai malam hari,” ujar Rina.' },
  ],
  [
    'crisis/crisis-parts',
    { text: 'Banjir. Pindah ke sekolah, telepon 112.', kind: 'hazard' },
    { text: 'Banjir besar. Pindah ke sekolah, telepon 112.', kind: 'hazard' },
    { text: 'Banjir. Pindah ke sekolah, telepon 119.', kind: 'hazard' },
  ],
  [
    'governance/four-eyes',
    { text: 'Posyandu buka Sabtu di balai.' },
    { text: 'Posyandu  buka Sabtu di balai' },
    { text: 'Posyandu buka Minggu di balai.' },
  ],
  [
    'accessibility/video-captions',
    { text: 'Tonton video ini.', mediaCount: 1 },
    { text: 'Tonton video ini sampai selesai.', mediaCount: 1 },
    { text: 'Tonton video ini.', mediaCount: 2 },
  ],
  [
    'ai/prompt-secrets',
    { text: 'Buka Sabtu.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Minggu.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Sabtu.', answers: { 'ai/ai-use': 'picture' } },
  ],
  [
    'ai/synthetic-media-label',
    { text: 'Banjir.', mediaCount: 1, answers: { 'ai/ai-use': 'picture' } },
    { text: 'Banjir surut.', mediaCount: 1, answers: { 'ai/ai-use': 'picture' } },
    { text: 'Banjir.', mediaCount: 2, answers: { 'ai/ai-use': 'picture' } },
  ],
  [
    'platform/mentions',
    { text: 'Tanya @bpbdbanten.' },
    { text: 'Tanya dulu @BPBDbanten.' },
    { text: 'Tanya @bpbdpalsu.' },
  ],
  [
    'rights/credit',
    { text: 'Infografis memilah sampah.', mediaCount: 1 },
    { text: 'Infografis memilah sampah basah.', mediaCount: 1 },
    { text: 'Infografis memilah sampah.', mediaCount: 2 },
  ],
  [
    'rights/endorsement',
    { text: 'Donor darah, disponsori toko.' },
    { text: 'Donor darah disponsori toko' },
    { text: 'Donor darah, disponsori bank.' },
  ],
  [
    'rights/state-emblem',
    { text: 'Pasang bendera.', mediaCount: 1 },
    { text: 'Pasang bendera besok.', mediaCount: 1 },
    { text: 'Pasang bendera.', mediaCount: 2 },
  ],
])('%s is open again only when what was answered changes', (path, before, same, other) => {
  expect(statusAfter(find(path), before, same)).toBe('closed');
  expect(statusAfter(find(path), before, other)).toBe('reopened');
});

describe('a question stays open', () => {
  const question = find('governance/four-eyes');
  const situation = situationOf({ text: 'Posyandu buka Sabtu di balai.' });
  const about = aboutOf(question, situation);
  const statusOf = (option: string, note: string) =>
    checklist(situation, [answer({ question: question.id, option, note, about })], [question])[0]
      ?.status;

  test('until what it asks for is written too', () => {
    expect(statusOf('approved', '  ')).toBe('open');
    expect(statusOf('approved', 'Rina')).toBe('closed');
  });

  test('with an option that settles nothing, or is not known', () => {
    expect(statusOf('not-yet', 'Rina')).toBe('open');
    expect(statusOf('dihapus', 'Rina')).toBe('open');
  });

  test('by the last answer, where it was given twice', () => {
    const first = answer({ question: question.id, option: 'approved', note: 'Rina', about });
    const answers = [first, { ...first, option: 'not-yet' }];
    expect(checklist(situation, answers, [question])[0]).toMatchObject({
      status: 'open',
      answer: { option: 'not-yet' },
    });
  });
});

describe('a fingerprint', () => {
  test('is short enough to be kept, and always the same', () => {
    for (const text of ['', 'Posyandu', '😊', 'a'.repeat(1_000_000)]) {
      const about = fingerprint(text);
      expect(fingerprint(text)).toBe(about);
      expect(about.length).toBeLessThan(25);
    }
  });

  test('differs where one letter differs, or two change places', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'aab', 'aba', 'baa', '20 persen', '25 persen'];
    const many = Array.from({ length: 20_000 }, (_, at) => `warga ${at}`);
    const all = [...texts, ...many].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });
});
