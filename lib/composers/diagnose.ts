import type { Composer, Field } from './composer.ts';
import { fieldAt, findComposer, scoreOf } from './detect.ts';
import { composers } from './index.ts';
import { nameIn, safeLabel, secretWords } from './safe-label.ts';

/** How we came to the field: the higher, the likelier it is the one that is meant. */
export const fieldRank = { focused: 3, lastFocused: 2, composer: 1, first: 0 } as const;

/** What stands around one field of a page, without anybody's words. */
export interface Diagnosis {
  readonly rank: number;
  /** Lines for a report. */
  readonly report: string;
}

/** Attributes whose values are words of the standards; another value is told as "other". */
const told: Readonly<Record<string, RegExp>> = {
  role: /^[a-z]{1,20}$/,
  contenteditable: /^(true|false|plaintext-only)?$/,
  'data-lexical-editor': /^(true|false)$/,
  spellcheck: /^(true|false)$/,
  'aria-multiline': /^(true|false)$/,
  'aria-modal': /^(true|false)$/,
  'aria-hidden': /^(true|false)$/,
  inert: /^$/,
  method: /^(get|post|dialog)$/i,
  type: /^[a-z-]{1,14}$/,
};

const labelAttributes = ['aria-label', 'aria-placeholder', 'placeholder', 'title'] as const;

const anyField = 'textarea, input, [contenteditable]:not([contenteditable="false"])';

/** Parts of an address that name a place of the site and nobody in it. */
const placeNames =
  /^(groups|latest|composer|reels_composer|story_composer|content_calendar|posts|p|reel|reels|create|select|style|details|home\.php|me|photo|watch)$/;

/**
 * Describes the field that has or last had the keyboard: the chain of tags, roles and labels above it, and
 * what each composer of this site makes of it. Never a text that was typed, nor a name in a known label.
 *
 * @param lastField the field that had the keyboard last, where somebody knows it.
 * @returns null where the page has no field.
 */
export function diagnose(page: Document, url: URL, lastField?: Element): Diagnosis | null {
  const chosen = choose(page, url, lastField);
  if (!chosen) return null;
  const { element, rank } = chosen;
  const chain = chainOf(element);
  const secrets = secretsOf(page, chain);
  const lines = [
    `${url.hostname}${safePath(url)}`,
    `found by: ${Object.entries(fieldRank).find(([, one]) => one === rank)?.[0]}`,
    ...scoresOf({ element, url }),
    ...describe(chain, secrets),
  ];
  return { rank, report: lines.join('\n') };
}

function choose(page: Document, url: URL, lastField?: Element) {
  const found = (element: Element | null | undefined, rank: number) =>
    element instanceof HTMLElement && element.isConnected ? { element, rank } : null;
  return (
    found(fieldAt(deepestFocus(page)), fieldRank.focused) ??
    found(lastField, fieldRank.lastFocused) ??
    found(findComposer(page, { url, pin: null })?.element, fieldRank.composer) ??
    found(page.querySelector(anyField), fieldRank.first)
  );
}

function deepestFocus(page: Document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The field and everything around it, from the inside out; shadow roots are stepped over. */
function chainOf(field: Element): Element[] {
  const chain: Element[] = [];
  let place: Element | null = field;
  while (place) {
    chain.push(place);
    const root: Node = place.getRootNode();
    place = place.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return chain;
}

/** Everything that somebody typed in this page, and the names in the labels that we know. */
function secretsOf(page: Document, chain: readonly Element[]): ReadonlySet<string> {
  const inPage = [...page.querySelectorAll(anyField)];
  const typed = [...inPage, ...chain.slice(0, 1)].map((field) =>
    'value' in field ? String(field.value) : (field.textContent ?? ''),
  );
  const labels = [...inPage, ...chain].flatMap((one) => labelsOf(one).map(([, label]) => label));
  return secretWords([...typed, ...labels.map(nameIn)]);
}

function labelsOf(element: Element): (readonly [string, string])[] {
  const own = labelAttributes.flatMap((name) => {
    const label = element.getAttribute(name);
    return label ? [[name, label] as const] : [];
  });
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const others = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  return [...own, ...others.filter(Boolean).map((label) => ['aria-labelledby', label] as const)];
}

const scoresOf = (field: Field): string[] =>
  composers
    .filter(({ hosts }) => hosts?.includes(field.url.hostname) ?? true)
    .map((composer) => `${composer.id} ${scoreOf(composer, field)}: ${signsOf(composer, field)}`);

const signsOf = ({ evidence }: Composer, field: Field): string =>
  evidence
    .filter((sign) => sign.holds(field))
    .map(({ name, weight }) => `${name} ${weight}`)
    .join(', ') || 'nothing';

/** One line for each element; bare ones in a row become one. */
function describe(chain: readonly Element[], secrets: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  let bare = 0;
  for (const element of chain) {
    const line = lineOf(element, secrets, lines.length === 0);
    if (line === null) {
      bare += 1;
      continue;
    }
    if (bare > 0) lines.push(`… ${bare}`);
    bare = 0;
    lines.push(line);
  }
  return lines;
}

/** null for an element that says nothing about what it is. */
function lineOf(element: Element, secrets: ReadonlySet<string>, isField: boolean): string | null {
  const attributes = Object.entries(told).flatMap(([name, isTold]) => {
    const value = element.getAttribute(name);
    if (value === null) return [];
    return [`${name}=${isTold.test(value) ? value : 'other'}`];
  });
  const labels = labelsOf(element).map(([name, label]) => `${name} ${safeLabel(label, secrets)}`);
  const isBare =
    attributes.length === 0 && labels.length === 0 && /^(div|span)$/.test(element.localName);
  if (isBare && !isField) return null;
  const { width, height } = element.getBoundingClientRect();
  return [element.localName, ...attributes, `${round(width)}×${round(height)}`, ...labels].join(
    ' ',
  );
}

/** To tens of CSS pixels: enough to see what is tall, too little to know a screen again. */
const round = (length: number): number => Math.round(length / 10) * 10;

const safePath = ({ pathname }: URL): string =>
  pathname
    .split('/')
    .map((part) => (part === '' || placeNames.test(part) ? part : '…'))
    .join('/');
