import { describe, expect, test } from 'vitest';
import { replaceInField, showInField } from '@/components/desk/replace-in-field.ts';

function field(marked: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  document.body.append(area);
  area.value = marked.replace('|', '');
  const caret = marked.indexOf('|');
  area.setSelectionRange(caret, caret);
  return area;
}

const marked = ({ value, selectionStart }: HTMLTextAreaElement) =>
  `${value.slice(0, selectionStart)}|${value.slice(selectionStart)}`;

test('a replacement tells its owner', () => {
  const area = field('|Hari Minggu.');
  const heard: string[] = [];
  area.addEventListener('input', () => heard.push(area.value));
  replaceInField(area, { start: 5, end: 11, text: 'Sabtu' });
  expect(heard).toEqual(['Hari Sabtu.']);
  expect(marked(area)).toBe('Hari Sabtu|.');
});

describe('a text from elsewhere leaves the caret at its words', () => {
  test.each([
    ['change behind it', 'Warga| datang.', 'Warga datang besok.', 'Warga| datang besok.'],
    ['change before it', 'Warga datang|.', 'Semua warga datang.', 'Semua warga datang|.'],
    ['change around it', 'Satu dua| tiga', 'Satu empat tiga', 'Satu empat| tiga'],
    ['all of it', 'abc|', 'xyz', 'xyz|'],
    ['all of it gone', 'abc|', '', '|'],
  ])('%s', (_, before, after, expected) => {
    const area = field(before);
    showInField(area, after);
    expect(marked(area)).toBe(expected);
  });
});
