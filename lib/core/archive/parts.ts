import { html, type Markup, type MarkupPart } from './markup.ts';

const inWords = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Asia/Jakarta',
});

/** A moment as it is said in Banten, with the exact one behind it; nothing where there is none. */
export const moment = (at: string | null): Markup | null =>
  at === null ? null : html`<time datetime="${at}">${inWords.format(new Date(at))} WIB</time>`;

/** A text with its lines and spaces as they are. */
export const text = (written: string): Markup => html`<div class="text">${written}</div>`;

export const hash = (name: string): Markup => html`<code>${name}</code>`;

/** An address that may be followed only where it is one of the web. */
export const address = (url: string): Markup =>
  /^https?:\/\//iu.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer">${url}</a>`
    : html`${url}`;

/** What is known, name by name; what is empty is left out. */
export function facts(known: readonly (readonly [name: string, value: MarkupPart])[]): Markup {
  const told = known.filter(([, value]) => value !== null && value !== '');
  return html`<dl>
${told.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>`;
}

/** A part of a page under its heading; nothing where it holds nothing. */
export const section = (title: string, items: readonly Markup[]): Markup | null =>
  items.length === 0 ? null : html`<h2>${title}</h2>\n${items.map((item) => html`${item}\n`)}`;
