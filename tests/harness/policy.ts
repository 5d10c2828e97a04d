import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { waitUntil } from './wait.ts';

/** Opens the page of the policy, once its rules stand there. */
export async function openPolicy(session: Session): Promise<Page> {
  const page = await session.extensionPage('desk.html#kebijakan');
  await page.waitForSelector('.rule-table');
  return page;
}

/** Looks for the rules of that name, and waits until no other is in sight. */
export async function searchRule(page: Page, name: string): Promise<void> {
  await page.locator('.pack [type="search"]').fill(name);
  await waitUntil(
    page,
    (wanted: string) =>
      [...document.querySelectorAll('.rule-table tbody tr:not([hidden])')].every((row) =>
        row.textContent.includes(wanted),
      ),
    name,
  );
}

/** Turns the switch of the one rule of that name. */
export async function switchRule(page: Page, name: string): Promise<void> {
  await searchRule(page, name);
  await page.locator('.rule-table tbody tr:not([hidden]) .switch').click();
}
