import { browser } from 'wxt/browser';
import type { Failure } from '@/lib/core/failure.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { Language } from '@/lib/core/local.ts';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { versionCode } from '@/lib/core/review/version-code.ts';
import { fillPage } from '@/lib/core/reviewer/fill-page.ts';
import { requestPage } from '@/lib/core/reviewer/request-page.ts';
import { reviewerMessages } from '@/lib/i18n/reviewer-messages.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { saveForWay } from './save-for-way.ts';

/** A page for a reviewer, as a file. */
export interface MadePage {
  readonly file: Blob;
  readonly name: string;
  readonly version: NumberedVersion;
}

/** Saves the draft as a version, signs it where this profile has a key, and puts it into the empty page. */
export async function makePage(
  stores: Pick<Stores, 'versions' | 'people'>,
  draft: string,
  language: Language,
): Promise<Result<MadePage, Failure>> {
  const saved = await saveForWay(stores, draft, 'html');
  if (!saved.ok) return saved;
  const signed = await stores.people.signOwn(draft);
  if (!signed.ok) return signed;
  const history = await stores.versions.history(draft);
  if (!history.ok) return history;
  const { versions } = history.value.state;
  const version = versions.find(({ hash }) => hash === saved.value.hash);
  if (!version) return fail({ code: 'draft.missing' });
  const { number, ...one } = version;
  const code = versionCode(one.hash, versions);
  const app = browser.runtime.getManifest().version;
  const request = { version: one, code, number, app, language };
  const empty = await (await fetch('/viewer.html')).text();
  const page = fillPage(empty, request, requestPage(request, reviewerMessages[language].page));
  return succeed({
    file: new Blob([page], { type: 'text/html' }),
    name: `tinjauan-${one.hash.slice(0, 4)}-${isoDateOf(new Date())}.html`,
    version,
  });
}
