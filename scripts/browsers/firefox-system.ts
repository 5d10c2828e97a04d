import type { Page } from 'puppeteer-core';

/** What a page with the browser's own rights sees of an extension; only what we use. */
interface SystemExtension {
  readonly backgroundState: string;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
}

interface SystemWindow {
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly extension: SystemExtension };
  };
  readonly Services: {
    readonly wm: { getMostRecentWindow(type: string): unknown };
  };
  readonly ChromeUtils: {
    importESModule(path: string): {
      readonly ExtensionParent: {
        readonly apiManager: {
          readonly global: {
            browserActionFor(extension: SystemExtension): { triggerAction(window: unknown): void };
          };
        };
      };
    };
  };
}

/** Stops the background as Firefox does when it has been idle, without the wait. */
export async function stopBackground(system: Page, addonId: string): Promise<void> {
  const state = await system.evaluate(async (id) => {
    const { extension } = (window as unknown as SystemWindow).WebExtensionPolicy.getByID(id);
    await extension.terminateBackground({ disableResetIdleForTest: true });
    return extension.backgroundState;
  }, addonId);
  if (state !== 'stopped') throw new Error(`The background is "${state}", not "stopped".`);
}

/** Presses the toolbar button, which counts as the person's own gesture on the tab in front. */
export async function pressAction(system: Page, addonId: string): Promise<void> {
  await system.evaluate((id) => {
    const { WebExtensionPolicy, Services, ChromeUtils } = window as unknown as SystemWindow;
    const { extension } = WebExtensionPolicy.getByID(id);
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    ExtensionParent.apiManager.global
      .browserActionFor(extension)
      .triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
  }, addonId);
}

/** The window of the browser, as far as a press needs it. */
interface BrowserWindow {
  readonly document: Document;
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: { clickCount: number }): void;
}

/** Presses a place of the popup with the browser's own mouse, so that it counts as a person's gesture. */
export async function pressInPopup(system: Page, x: number, y: number): Promise<void> {
  await system.evaluate(
    (left, top) => {
      const { Services } = window as unknown as SystemWindow;
      const browserWindow = Services.wm.getMostRecentWindow('navigator:browser') as BrowserWindow;
      const popups = browserWindow.document.querySelectorAll('.webextension-popup-browser');
      const popup = [...popups].at(-1);
      if (!popup) throw new Error('No popup is open.');
      const box = popup.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const clickCount = type === 'mousemove' ? 0 : 1;
        browserWindow.synthesizeMouseEvent(type, box.x + left, box.y + top, { clickCount });
      }
    },
    x,
    y,
  );
}

interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, kind: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
}

interface ComposingWindow extends SystemWindow {
  readonly Components: {
    readonly classes: Record<string, { createInstance(kind: unknown): TextInputProcessor }>;
    readonly interfaces: { readonly nsITextInputProcessor: unknown };
  };
}

/** Composes a word in the field that has the focus, as an input method does, and leaves it unfinished. */
export async function composeWord(system: Page, word: string): Promise<void> {
  await system.evaluate((text) => {
    const { Components, Services } = window as unknown as ComposingWindow;
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
