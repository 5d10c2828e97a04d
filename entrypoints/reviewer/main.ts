import './style.css';
import type { Language } from '@/lib/core/local.ts';
import { type EmbeddedRequest, readRequest } from '@/lib/core/reviewer/request.ts';
import { requestPage } from '@/lib/core/reviewer/request-page.ts';
import { reviewerMessages } from '@/lib/i18n/reviewer-messages.ts';
import { attendAnswer } from './attend-answer.ts';
import { find } from './find.ts';
import { nodesOf } from './nodes-of.ts';
import { readLink } from './read-link.ts';
import { type PageFailure, showFailure } from './show-failure.ts';

/** Of a link nobody said in which language it is to be shown. */
const language: Language = navigator.language.startsWith('en') ? 'en' : 'id';

/**
 * The page that a reviewer opens from a file or a link. Nothing of what it asks about is run: it is read as
 * data, checked, and shown as text.
 */
async function start(): Promise<void> {
  const data = find('#request').textContent;
  if (data !== 'null') {
    const request = readRequest(parsed(data));
    if (request) show(request);
    else showFailure('reviewer.damaged', language);
    return;
  }
  const fragment = location.hash.slice(1);
  const read = await readLink(fragment, language);
  if (location.hash.slice(1) !== fragment) return;
  if (read.ok) show(read.value);
  else showFailure(read.failure as PageFailure, language);
}

/** Null for what is no JSON any more. */
function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

function show(request: EmbeddedRequest): void {
  const texts = reviewerMessages[request.language];
  document.documentElement.lang = request.language;
  find('#page').replaceChildren(...nodesOf(requestPage(request, texts.page)));
  // A parser changes line ends; what is decided about is the text to the letter.
  const written = request.version.record.body.texts;
  for (const block of document.querySelectorAll<HTMLElement>('.rv-text')) {
    block.textContent = Reflect.get(written, block.dataset.channel ?? '') ?? '';
  }
  attendAnswer(request, texts.answers);
}

// Another link into the same window: what was written is kept under its version.
if (find('#request').textContent === 'null')
  addEventListener('hashchange', () => location.reload());
void start();
