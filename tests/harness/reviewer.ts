import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import { fillPage } from '@/lib/core/reviewer/fill-page.ts';
import { isVersion } from '@/lib/core/reviewer/request.ts';
import { requestPage } from '@/lib/core/reviewer/request-page.ts';
import { reviewerMessages } from '@/lib/i18n/reviewer-messages.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { version } from '../core/records/histories.ts';
import { downloadPreferences, profileDownloadingInto } from './downloads.ts';
import { builtExtension, type Session, startSession } from './session.ts';

/** A browser without the extension that reaches no network, and where it downloads to. */
export async function reviewerWith(
  kind: BrowserKind,
): Promise<{ session: Session; downloads: string }> {
  const downloads = mkdtempSync(join(tmpdir(), 'siap-tayang-downloads-'));
  const profile = kind === 'chromium' ? profileDownloadingInto(downloads) : undefined;
  const session = await startSession(kind, {
    ...(profile && { profile }),
    extraPrefs: downloadPreferences(downloads),
    language: 'id',
  });
  onTestFinished(async () => {
    await session.close();
    for (const folder of [downloads, profile]) {
      if (folder) rmSync(folder, { recursive: true, force: true });
    }
  });
  return { session, downloads };
}

/** Opens a file from the disk. */
export async function openFile({ newPage }: Session, path: string, fragment = ''): Promise<Page> {
  const page = await newPage();
  await page.goto(`${pathToFileURL(path)}${fragment}`);
  return page;
}

/** What a page asks about: a version with this text for two channels. */
export function requestOf(text: string) {
  const { record } = version(text);
  const body = {
    ...record.body,
    texts: { facebook: text, instagram: text },
    textHashes: { facebook: textHash(text), instagram: textHash(text) },
  };
  const one = nameRecord({ ...record, body, author: { name: text.slice(0, 200), key: null } });
  if (!isVersion(one)) throw new Error('It is a version.');
  const code = one.hash.slice(0, 4).toUpperCase();
  return { version: one, code, number: 1, app: '0.1.0', language: 'id' as const };
}

/** A file with this content, gone after the test. */
export function fileWith(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'tinjauan.html');
  writeFileSync(path, content);
  return path;
}

/** The page without a version, as it ships. */
export const emptyPageOf = (kind: BrowserKind): string => join(builtExtension(kind), 'viewer.html');

/** The page for a request, as the desk makes it. */
export const filledPage = (kind: BrowserKind, request: ReturnType<typeof requestOf>): string =>
  fillPage(
    readFileSync(emptyPageOf(kind), 'utf8'),
    request,
    requestPage(request, reviewerMessages.id.page),
  );
