import type { Markup } from '../archive/markup.ts';
import type { EmbeddedRequest } from './request.ts';

/** Between these the page shows something; the program of the page never writes them. */
const [contentStart, contentEnd] = ['<!--page-->', '<!--/page-->'] as const;
const [requestStart, requestEnd] = ['<script type="application/json" id="request">', '</script>'];
const [languageStart, languageEnd] = ['<html lang="', '"'] as const;

/**
 * Puts a request into the empty page: its text as HTML, so that it is read with scripts off too, and its
 * records as data that nothing runs.
 *
 * @param page The page as the build makes it, `viewer.html`.
 * @throws Where that page is not ours.
 */
export function fillPage(page: string, request: EmbeddedRequest, content: Markup): string {
  // Within a script no letter may end it or begin a comment.
  const data = JSON.stringify(request).replaceAll('<', '\\u003c');
  const shown = between(page, contentStart, contentEnd, content.markup);
  const asked = between(shown, requestStart, requestEnd, data);
  return between(asked, languageStart, languageEnd, request.language);
}

/** Puts a text between two marks, whatever signs it has. */
function between(page: string, start: string, end: string, text: string): string {
  const from = page.indexOf(start);
  const to = page.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`There is no ${start} in the page.`);
  return page.slice(0, from + start.length) + text + page.slice(to);
}
