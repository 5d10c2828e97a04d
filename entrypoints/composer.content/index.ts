import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ComposerWatch } from '@/lib/composers/composer-watch.ts';
import type { Match } from '@/lib/composers/detect.ts';
import { readText } from '@/lib/composers/editors/read-text.ts';
import { fieldToPin } from '@/lib/composers/field-to-pin.ts';
import { countMedia } from '@/lib/composers/media.ts';
import { pageAddress, siteOfPage } from '@/lib/composers/page-address.ts';
import { pinOf } from '@/lib/composers/pin.ts';
import { shareWatch } from '@/lib/composers/shared-watch.ts';
import { hostName, shield } from '@/lib/composers/shield.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Pin, Pins } from '@/lib/core/pin.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { settingsKey } from '@/lib/core/settings-key.ts';
import type { SiteChoices } from '@/lib/core/site.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { answerAsComposer } from '@/lib/messaging/answer.ts';
import { checkEarly } from '@/lib/messaging/early-check.ts';
import type { RequestOf } from '@/lib/messaging/protocol.ts';
import { send } from '@/lib/messaging/send.ts';

/**
 * On every page of the sites: small, and idle until a composer opens. Only then the panel is brought in.
 */
export default defineContentScript({
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.instagram.com/*',
  ],
  runAt: 'document_start',
  allFrames: true,
  // Frames without an address of their own, such as `about:blank`, belong to the page that made them.
  matchOriginAsFallback: true,
  async main(context) {
    if (isLoaded(context.signal)) return;
    shield(context.signal);
    // After an update Firefox starts us anew in the same page: the old panel can do nothing any more.
    for (const old of document.querySelectorAll(hostName)) old.remove();
    await followSettings(context.signal);
  },
});

/** True where this frame has a living loader: a site that is switched on anew gets it a second time. */
function isLoaded(signal: AbortSignal): boolean {
  const key = Symbol.for('siap-tayang.loader');
  if (Reflect.has(globalThis, key)) return true;
  Reflect.set(globalThis, key, true);
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, key));
  return false;
}

/** Watches while this site is switched on; the switch may be turned while the page is open. */
async function followSettings(signal: AbortSignal): Promise<void> {
  let current: { readonly end: AbortController; readonly watch: ComposerWatch } | null = null;
  const settings: { sites?: SiteChoices; pins?: Pins } = {};
  const apply = () => {
    const site = siteOfPage();
    const isOff = settings.sites?.[site]?.off === true;
    if (isOff) current?.end.abort();
    if (isOff || signal.aborted) current = null;
    else current ??= beginWatch();
    const pin = settings.pins?.[site];
    current?.watch.setPin(pin === 'lost' ? null : (pin ?? null));
  };
  browser.storage.local.onChanged.addListener((changes) => {
    const { sites, pins } = changes;
    if (!sites && !pins) return;
    if (sites) Object.assign(settings, { sites: sites.newValue });
    if (pins) Object.assign(settings, { pins: pins.newValue });
    apply();
  });
  signal.addEventListener('abort', () => current?.end.abort());
  Object.assign(settings, await browser.storage.local.get([settingsKey.sites, settingsKey.pins]));
  apply();
}

function beginWatch() {
  const end = new AbortController();
  const { signal } = end;
  const watch = new ComposerWatch(() => void send('losePin', { site: siteOfPage() }));
  shareWatch({ watch, signal });
  bringPanelTo(watch, signal);
  answerForPins(watch, signal);
  watch.start(signal);
  return { end, watch };
}

function bringPanelTo(watch: ComposerWatch, signal: AbortSignal): void {
  let isAsked = false;
  const bringPanel = async () => {
    const { current } = watch;
    if (!current || isAsked) return;
    isAsked = true;
    const injected = send('injectPanel', null);
    checkEarly(whatToCheck(current));
    const answer = await injected;
    // A background that was just being stopped is asked again with the next change of the page.
    if (!answer.ok && answer.failure.code === 'save.interrupted') isAsked = false;
  };
  watch.subscribe(() => void bringPanel(), signal);
}

/** What the panel will ask for first. */
function whatToCheck({ element, channels: [first, ...others] }: Match): RequestOf<'check'> {
  const text = readText(element);
  const mediaCount = countMedia(element);
  return { text, channels: [first, ...others], selfCheck: unchecked, mediaCount, draftId: null };
}

/** Only the frame with a field that the person means says anything. */
function answerForPins(watch: ComposerWatch, signal: AbortSignal): void {
  const describeField = async (): Promise<Result<Pin, Failure>> => {
    const field = fieldToPin(watch.lastField);
    if (!field) return fail({ code: 'pin.no-field' });
    return field.ok ? succeed(pinOf(field.value, pageAddress())) : field;
  };
  answerAsComposer({ describeField }, () => fieldToPin(watch.lastField) !== null, signal);
}
