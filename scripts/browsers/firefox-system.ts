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
