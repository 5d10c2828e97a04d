import { describe, expect, test } from 'vitest';
import { noDetails } from '@/lib/core/no-details.ts';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import { postKinds } from '@/lib/core/post-kind.ts';
import { beginForm } from '@/lib/core/prompt/begin.ts';
import { composePrompt, withoutFacts, withoutPart, withPart } from '@/lib/core/prompt/compose.ts';
import { emptyForm, type PromptForm } from '@/lib/core/prompt/form.ts';
import { promptFormSchema } from '@/lib/core/prompt/form-schema.ts';
import { formOfDraft } from '@/lib/core/prompt/of-draft.ts';
import { hasSeveralActions } from '@/lib/core/prompt/several-actions.ts';

const policy: Policy = {
  ...defaultPolicy,
  office: 'Dinas Kesehatan Kota Serang',
  region: 'Kota Serang',
  readers: 'kesehatan',
  values: ['berorientasi pelayanan', 'akuntabel'],
};

const filled: PromptForm = {
  ...beginForm(policy),
  background: 'Cek kesehatan sehari di alun-alun',
  kind: 'service',
  goal: 'datang cek kesehatan',
  facts: {
    what: 'Cek tekanan darah dan gula darah',
    who: 'Warga usia 18 tahun ke atas',
    when: 'Sabtu, 5 Desember 2026, 06.00–10.00 WIB',
    where: 'Alun-alun Kota Serang',
    how: 'Bawa KTP; puasa 8 jam',
    cost: 'Gratis',
    contact: '(0254) 200123',
    source: 'Surat edaran nomor 12',
  },
};

describe('a prompt', () => {
  test('has its parts in the order of the reference, each with its reason', () => {
    const { parts, text } = composePrompt(filled);
    const headings = parts.map(({ heading }) => heading);
    expect(headings).toEqual([
      'PERAN',
      'KONTEKS',
      'FAKTA',
      'TUJUAN',
      'AUDIENS',
      'KANAL & BENTUK',
      'NADA',
      'NILAI LEMBAGA',
      'BATASAN',
      'KELUARAN',
    ]);
    for (const { why } of parts)
      expect([why.id, why.en].every((one) => one.endsWith('.'))).toBe(true);
    const places = headings.map((heading) => text.indexOf(`${heading}: `));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBe(0);
  });

  test('says what was filled in and nothing that was not', () => {
    const { text, missing, ready } = composePrompt(filled);
    expect(missing).toEqual([]);
    expect(ready).toBe(10);
    expect(text).not.toContain('[PERIKSA:');
    expect(text).toContain('takarir Instagram Dinas Kesehatan Kota Serang');
    expect(text).toContain('3) kapan: Sabtu, 5 Desember 2026, 06.00–10.00 WIB');
    expect(text).toContain('Setelah membaca, warga datang cek kesehatan.');
    expect(text).toContain('Kalimat paling panjang 16 kata.');
    expect(text).toContain('berorientasi pelayanan, akuntabel.');
  });

  test('names what is missing, and marks it so that no AI guesses it', () => {
    const { text, missing, ready } = composePrompt({ ...emptyForm, kind: 'service' });
    expect(missing).toContain('fact-contact');
    expect(missing).toContain('obstacle');
    expect(ready).toBeLessThan(10);
    for (const words of ['instansi', 'kontak', 'sumber', 'hambatan pembaca', 'tindakan']) {
      expect(text).toContain(`[PERIKSA: ${words}]`);
    }
  });

  test.each(postKinds)(
    'asks for what a post of the kind %s needs, at least what happens',
    (kind) => {
      const { missing } = composePrompt({ ...emptyForm, kind });
      expect(missing).toContain('fact-what');
      expect(missing).not.toContain('kind');
    },
  );

  test('does not begin the goal twice', () => {
    const { text } = composePrompt({ ...filled, goal: 'Setelah membaca, warga datang.' });
    expect(text.match(/[Ss]etelah membaca/g)).toHaveLength(1);
  });

  test('carries a text that there is already', () => {
    const { text } = composePrompt({ ...filled, basis: 'Datang, ya.' });
    expect(text).toContain('“Datang, ya.”');
  });
});

describe('a part that is written by hand', () => {
  const byHand = withPart(filled, 'goal', 'Warga datang. Titik.');

  test('stays as it is, whatever is filled in afterwards', () => {
    const { parts } = composePrompt({ ...byHand, goal: 'mendaftar' });
    expect(parts.find(({ id }) => id === 'goal')).toMatchObject({
      text: 'Warga datang. Titik.',
      isByHand: true,
      missing: [],
    });
  });

  test('follows the form again where that is asked for, or the same is written', () => {
    const own = composePrompt(filled).parts.find(({ id }) => id === 'goal')?.text ?? '';
    expect(withPart(byHand, 'goal', own).written).toEqual({});
    expect(withoutPart(byHand, 'goal').written).toEqual({});
  });
});

test('a copy leaves facts out only as a gap that is marked', () => {
  const { text } = composePrompt(withoutFacts(filled, ['contact']));
  expect(text).not.toContain('200123');
  expect(text).toContain('[PERIKSA: kontak]');
});

test.each([
  ['datang cek kesehatan', false],
  ['datang dan mendaftar', true],
  ['cek tagihan; bayar', true],
  ['urus akta', false],
])('%s: several actions is %s', (goal, several) => {
  expect(hasSeveralActions(goal)).toBe(several);
});

describe('a prompt of a draft', () => {
  const draft = {
    text: 'Cek tekanan darah gratis. Sabtu, 5 Desember 2026 pukul 06.00 WIB di Alun-alun Kota Serang. Bawa KTP. Hubungi (0254) 200123.',
    channel: 'facebook' as const,
    selfCheck: { kind: null, ignored: [], answers: [], publication: null },
    details: { ...noDetails, office: 'Puskesmas Cipare' },
  };
  const form = formOfDraft(draft, policy, '2026-11-29');

  test('is filled with what the draft knows', () => {
    expect(form).toMatchObject({
      channel: 'facebook',
      office: 'Puskesmas Cipare',
      basis: draft.text,
    });
    expect(form.facts.when).toContain('5 Desember 2026');
    expect(form.facts.how).toContain('Bawa KTP');
    expect(form.facts.contact).toContain('200123');
    expect(form.facts.source).toBe('');
    expect(promptFormSchema.safeParse(form).success).toBe(true);
  });

  test('keeps the kind that the person picked', () => {
    const picked = { ...draft, selfCheck: { ...draft.selfCheck, kind: 'hazard' as const } };
    expect(formOfDraft(picked, policy, '2026-11-29').kind).toBe('hazard');
  });
});
