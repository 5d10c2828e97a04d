import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, kind: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
}

interface SystemWindow {
  readonly Components: {
    readonly classes: Record<string, { createInstance(kind: unknown): TextInputProcessor }>;
    readonly interfaces: { readonly nsITextInputProcessor: unknown };
  };
  readonly Services: { readonly wm: { getMostRecentWindow(type: string): unknown } };
}

/** Composes a word in the field that has the focus, as an input method does, and leaves it unfinished. */
export async function compose(session: Session, page: Page, word: string): Promise<void> {
  const { kind, browser } = session.launched;
  if (kind === 'chromium') {
    const devtools = await page.createCDPSession();
    const caret = { selectionStart: word.length, selectionEnd: word.length };
    await devtools.send('Input.imeSetComposition', { text: word, ...caret });
    return;
  }
  // The first tab has the browser's own rights; from there Firefox lets a test be the input method.
  const [system] = await browser.pages();
  await system?.evaluate((text) => {
    const { Components, Services } = window as unknown as SystemWindow;
    const processor = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(
      Components.interfaces.nsITextInputProcessor,
    );
    processor?.beginInputTransactionForTests(Services.wm.getMostRecentWindow('navigator:browser'));
    processor?.setPendingCompositionString(text);
    processor?.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
    processor?.setCaretInPendingComposition(text.length);
    processor?.flushPendingComposition();
    // Kept alive: the composition ends with it.
    Reflect.set(window, 'inputMethod', processor);
  }, word);
}
