import { browser } from 'wxt/browser';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';

/** Firefox calls it a sidebar; its interface is not in the types that we use. */
interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a side panel at all: those on phones have none. */
export const hasSidePanel = (): boolean =>
  browser.sidePanel?.open !== undefined || sidebar() !== undefined;

/**
 * Opens the side panel of a window. Browsers allow it only straight from a click, so nothing may be waited
 * for before.
 */
export async function openSidePanel(windowId: number | undefined): Promise<Result<null, Failure>> {
  try {
    if (browser.sidePanel?.open) await browser.sidePanel.open({ windowId: windowId ?? -2 });
    else await sidebar()?.open();
    return succeed(null);
  } catch (error) {
    return fail({ code: 'side-panel.unopened', detail: String(error) });
  }
}

const sidebar = () => (browser as FirefoxSidebar).sidebarAction;
