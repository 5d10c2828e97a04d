import type { Page } from 'puppeteer-core';
import { withoutBrowsersOwn } from '../fixtures/traffic.ts';
import { fixtureReport } from './composer.ts';
import type { Session } from './session.ts';

/**
 * What an extension must never do beside a composer, as the fixtures saw it since the last `forget`: a
 * request to anyone, or an event in the site's page that a person did not cause. Empty where all is well.
 */
export async function violations(session: Session, page: Page): Promise<string[]> {
  const requests = withoutBrowsersOwn(session.fixtures.requests());
  const { untrusted, beforeinputs, errors, shortcuts } = await fixtureReport(page);
  return [
    ...requests.map(({ method, host, path = '' }) => `request: ${method} ${host}${path}`),
    ...untrusted.map(({ type, target }) => `untrusted ${type}: ${target}`),
    ...beforeinputs.map(({ inputType = '', target }) => `wrote ${inputType}: ${target}`),
    ...errors.map((message) => `error of the page: ${message}`),
    ...shortcuts.map((key) => `shortcut of the site: ${key}`),
  ];
}
