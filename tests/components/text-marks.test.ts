import { afterEach, describe, expect, test, vi } from 'vitest';
import { TextMarks } from '@/lib/composers/marks/text-marks.ts';

const end = new AbortController();

/** A field with the word `yg` marked, and the caret behind so many letters. */
function fieldWith(text: string) {
  const [field, layer] = [document.createElement('div'), document.createElement('div')];
  field.contentEditable = 'true';
  field.tabIndex = 0;
  field.textContent = text;
  document.body.append(field, layer);
  field.focus();
  const at = text.indexOf('yg');
  const marks = new TextMarks(field, layer, end.signal);
  marks.show(text, [{ start: at, end: at + 2, severity: 'should' }], true, null);
  return field.firstChild as Text;
}

/** Types a letter there, and waits until those who watch the text, the marks first, have heard of it. */
async function type(node: Text, at: number): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(node, { characterData: true });
  });
  node.insertData(at, 'x');
  document.getSelection()?.collapse(node, at + 1);
  await heard;
}

describe('marks that we draw ourselves', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  test('ask for no picture at a key behind the last of them', async () => {
    const node = fieldWith('Warga yg datang');
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
    await type(node, node.length);
    expect(asked).not.toHaveBeenCalled();
  });

  test('go along with a key before one of them', async () => {
    const node = fieldWith('Warga yg datang');
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
    await type(node, 2);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
