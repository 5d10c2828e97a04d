// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { diagnose, fieldRank } from '@/lib/composers/diagnose.ts';
import { safeLabel, secretWords } from '@/lib/composers/safe-label.ts';

const url = new URL('https://www.facebook.com/diskominfobanten');

const none = secretWords([]);

/** The composer of a feed with a text in it, as the fixtures have it. */
function showComposer({ text = '', label = 'Apa yang Anda pikirkan, Siti Rahma?' } = {}) {
  document.body.innerHTML = `
    <div role="dialog" aria-label="Buat postingan"><form method="POST"><div><div>
      <div id="field" role="textbox" contenteditable="true" data-lexical-editor="true" tabindex="0"></div>
    </div></div></form></div>`;
  const field = document.getElementById('field');
  if (!field) throw new Error('The field is not there.');
  field.setAttribute('aria-label', label);
  field.textContent = text;
  return field;
}

const reportOf = (lastField?: Element) => diagnose(document, url, lastField)?.report ?? '';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a diagnosis', () => {
  test('tells the chain, the labels and what each composer makes of it', () => {
    showComposer().focus();
    const report = reportOf();
    expect(report).toContain('www.facebook.com/…');
    expect(report).toContain('found by: focused');
    expect(report).toContain('role=textbox contenteditable=true data-lexical-editor=true');
    expect(report).toContain('aria-label "apa yang anda pikirkan, …?"');
    expect(report).toContain('form method=POST');
    expect(report).toContain('div role=dialog');
    expect(report).toContain('aria-label "buat postingan"');
    expect(report).toMatch(/facebook-page \d+: .*lexical 4.*label 6/);
    expect(report).not.toMatch(/Siti|Rahma|diskominfobanten/i);
  });

  test('looks at the field that had the keyboard last', () => {
    showComposer();
    document.body.insertAdjacentHTML('beforeend', '<textarea id="last"></textarea>');
    const last = document.getElementById('last');
    if (!last) throw new Error('The field is not there.');
    expect(diagnose(document, url, last)).toMatchObject({ rank: fieldRank.lastFocused });
    expect(reportOf(last)).toContain('textarea');
  });

  test('is none where the page has no field', () => {
    expect(diagnose(document, url)).toBeNull();
  });

  test('tells no value of an attribute that is not a word of the standards', () => {
    showComposer().setAttribute('role', 'nomor 0812');
    expect(reportOf()).toContain('role=other');
    expect(reportOf()).not.toContain('0812');
  });

  /** Words that no line of a report has of its own. */
  const word = fc.stringMatching(/^[a-zé]{4,12}$/).map((letters) => `zq${letters}`);
  const textOf = fc.array(word, { minLength: 1, maxLength: 6 });

  /** Where a site may say once more what a person typed. */
  const repeat = {
    label: (field: Element, text: string) => field.setAttribute('aria-label', `Isi: ${text}`),
    dialog: (field: Element, text: string) =>
      field.closest('[role="dialog"]')?.setAttribute('aria-label', text.toUpperCase()),
    other: (field: Element, text: string) =>
      field.insertAdjacentHTML('afterend', `<textarea>${text}</textarea>`),
    title: (field: Element, text: string) => field.setAttribute('title', `${text}.`),
  };

  test('never holds a word that was typed, wherever the site repeats it', () => {
    fc.assert(
      fc.property(textOf, fc.constantFrom('label', 'dialog', 'other', 'title'), (words, place) => {
        const text = words.join(' ');
        const field = showComposer({ text });
        repeat[place](field, text);
        field.focus();
        const report = reportOf().toLowerCase();
        for (const one of words) expect(report).not.toContain(one);
      }),
    );
  });

  test('never holds a name that a known label holds, also where another label repeats it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const name = words.join(' ');
        const field = showComposer({ label: `What's on your mind, ${name}?` });
        field.closest('form')?.setAttribute('aria-label', `Publik, ${name}`);
        field.focus();
        for (const one of words) expect(reportOf()).not.toContain(one);
      }),
    );
  });
});

describe('a label that is told', () => {
  test.each([
    ['Apa yang Anda pikirkan, Dinkes Banten?', '"apa yang anda pikirkan, …?"'],
    ["What's on your mind, Siti?", `"what's on your mind, …?"`],
    ['Komentari sebagai Siti Rahma', '"komentari sebagai …"'],
    ['Tulis\u200b keterangan…', '"tulis keterangan..."'],
  ])('%s', (label, expected) => {
    expect(safeLabel(label, none)).toBe(expected);
  });

  test('an unknown one is short, without digits and secret words, and marked', () => {
    const label = 'Kirim ke Siti 0812 tentang jadwal vaksin di puskesmas kecamatan';
    const told = safeLabel(label, secretWords(['Siti']));
    expect(told).toBe('? "Kirim ke … #### tentang jadwal vaksin di…"');
  });
});
