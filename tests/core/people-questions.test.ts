import { describe, expect, test } from 'vitest';
import { aboutOf } from '../../lib/core/checklist.ts';
import type { QuestionExample } from '../../lib/core/question.ts';
import { questionModules, situationOf } from './support/question-modules.ts';

/** What an answer in this situation speaks of. */
function about(path: string, example: QuestionExample): string {
  const found = questionModules.find((module) => module.path === path);
  if (!found) throw new Error(`no question ${path}`);
  return aboutOf(found.question, situationOf(example));
}

describe.each<[string, QuestionExample, QuestionExample, QuestionExample]>([
  [
    'privacy/documents-in-pictures',
    { text: 'Warga menerima KTP.', mediaCount: 1 },
    { text: 'Warga Cibogo menerima KTP baru.', mediaCount: 1 },
    { text: 'Warga menerima KTP.', mediaCount: 2 },
  ],
  [
    'privacy/consent-in-pictures',
    { text: 'Foto warga.', mediaCount: 1 },
    { text: 'Foto warga Cibogo.', mediaCount: 1 },
    { text: 'Foto warga.', mediaCount: 2 },
  ],
  [
    'privacy/sensitive-data',
    { text: 'Daftar penerima ada di gambar.' },
    { text: 'Daftar  penerima ada di gambar' },
    { text: 'Daftar penerima Cibogo ada di gambar.' },
  ],
  [
    'victims/sexual-violence',
    { text: 'Korban pencabulan didampingi.' },
    { text: 'KORBAN pencabulan didampingi' },
    { text: 'Korban pencabulan dari Cisoka didampingi.' },
  ],
  [
    'victims/suicide',
    { text: 'Cegah bunuh diri.' },
    { text: 'Cegah bunuh diri' },
    { text: 'Cegah bunuh diri di kampus.' },
  ],
  [
    'health/patient',
    { text: 'Pasien pulang.', mediaCount: 1 },
    { text: 'Pasien pulang', mediaCount: 1 },
    { text: 'Pasien pulang.', mediaCount: 2 },
  ],
  [
    'health/cure-claim',
    { text: 'Khasiat jamu.' },
    { text: 'Khasiat jamu kunyit.' },
    { text: 'Khasiat herbal.' },
  ],
  [
    'speech/named-accusation',
    { text: 'Hoaks itu keliru.', kind: 'clarification', mediaCount: 1 },
    { text: 'Hoaks itu keliru', kind: 'clarification', mediaCount: 1 },
    { text: 'Hoaks akun X itu keliru.', kind: 'clarification', mediaCount: 1 },
  ],
  [
    'openness/exempt-information',
    { text: 'Isi nota dinas.' },
    { text: 'Ini isi nota dinas.' },
    { text: 'Isi nota dinas, masih penyidikan.' },
  ],
  [
    'openness/immediate-information',
    { text: 'Air jangan diminum.' },
    { text: 'Air sumur jangan diminum.' },
    { text: 'Air jangan diminum, ada keracunan makanan.' },
  ],
])('%s', (path, before, same, other) => {
  test('an answer still holds where only other things change', () => {
    expect(about(path, same)).toBe(about(path, before));
  });

  test('it is open again when what was answered changes', () => {
    expect(about(path, other)).not.toBe(about(path, before));
  });
});
