import { html, type Markup } from '../archive/markup.ts';
import { type Channel, channels } from '../channel.ts';
import type { ReviewRequest } from './request.ts';

/** The words of the page; `lib/i18n/id/reviewer.ts` has them. */
export interface PageWords {
  readonly brand: string;
  readonly asks: (name: string) => string;
  readonly asked: string;
  readonly warning: string;
  readonly noScript: string;
  readonly noScriptSafe: string;
  readonly safe: string;
  readonly act: string;
  readonly reply: (code: string) => string;
  readonly version: (number: number | null) => string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly notes: string;
  readonly notesHint: string;
  readonly noteWhole: string;
  readonly noteWords: string;
  readonly decision: string;
  readonly approve: string;
  readonly approveHint: string;
  readonly change: string;
  readonly changeHint: string;
  readonly hold: string;
  readonly holdHint: string;
  readonly reason: string;
  readonly name: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly copyCode: string;
  readonly codeLabel: string;
  readonly worth: string;
  readonly toDecision: string;
}

/** A page that asks for a decision about one version: everything in it, for the browser and for paper. */
export function requestPage(request: ReviewRequest, words: PageWords): Markup {
  return html`<header class="rv-bar"><span class="brand">${words.brand}</span></header>
<main class="rv-main">
${head(request, words)}
<div class="stack">
${textBlock(request, words)}
<section class="block needs-script" aria-labelledby="notes-title">
<h2 id="notes-title">${words.notes}</h2>
<div class="in">
<p class="small quiet">${words.notesHint}</p>
<ol class="note-list" id="notes"></ol>
<div class="row"><button class="btn" id="note-whole" type="button">${words.noteWhole}</button></div>
</div>
</section>
</div>
${decisionBlock(words, request.code)}
</main>
<div class="rv-select needs-script" id="pick" hidden>
<button class="btn btn-primary" id="note-words" type="button">${words.noteWords}</button>
</div>
<footer class="rv-foot needs-script" id="foot"><a class="btn btn-primary" href="#decision">${words.toDecision}</a></footer>`;
}

function head({ version, code }: ReviewRequest, words: PageWords): Markup {
  const { name } = version.record.author;
  return html`<header class="rv-head stack">
<h1>${name ? words.asks(name) : words.asked}</h1>
<noscript><section class="notice">
<h2 class="notice-title">${words.noScript}</h2>
<dl><dt>${words.safe}</dt><dd>${words.noScriptSafe}</dd><dt>${words.act}</dt><dd>${words.reply(code)}</dd></dl>
</section></noscript>
<p class="small quiet">${words.warning}</p>
</header>`;
}

/** Every text of the version, since a decision stands for all of them; named by its channel. */
function textBlock({ version, number, code }: ReviewRequest, words: PageWords): Markup {
  const { texts } = version.record.body;
  const written = channels.filter((channel) => texts[channel] !== undefined);
  return html`<section class="block" aria-labelledby="text-title">
<h2 id="text-title">${words.version(number)} <span class="hash faint">${code}</span></h2>
${written.map(
  (channel) => html`<h3 class="rv-channel small quiet">${words.channel[channel]}</h3>
<div class="rv-text" dir="auto" data-channel="${channel}">${texts[channel] ?? ''}</div>`,
)}
</section>`;
}

function decisionBlock(words: PageWords, code: string): Markup {
  const choice = (value: string, title: string, hint: string) =>
    html`<label class="choice"><input class="tick" name="outcome" type="radio" value="${value}"><b>${title}</b><span class="hint">${hint}</span></label>`;
  return html`<section class="block rv-side needs-script" id="decision" aria-labelledby="decision-title">
<h2 id="decision-title">${words.decision}</h2>
<form class="in" id="answer" novalidate>
${choice('approved', words.approve, words.approveHint)}
${choice('changes-requested', words.change, words.changeHint)}
${choice('held', words.hold, words.holdHint)}
<div class="stack-tight" id="reason-box" hidden><label class="label" for="reason">${words.reason}</label><textarea class="field" id="reason" maxlength="20000" name="reason" rows="3"></textarea></div>
<div class="stack-tight"><label class="label" for="name">${words.name}</label><input autocomplete="name" class="field" id="name" maxlength="200" name="name"></div>
<p class="field-error" id="missing" role="alert"></p>
<button class="btn btn-primary btn-wide" type="submit">${words.download}</button>
<p class="caption">${words.downloadHint}</p>
<div class="row"><button class="btn" id="copy" type="button">${words.copyCode}</button></div>
<p class="small" id="done" role="status"></p>
<div class="stack-tight" id="code-box" hidden><label class="label" for="code">${words.codeLabel}</label><textarea class="field code-text" id="code" readonly rows="4"></textarea></div>
<p class="caption">${words.reply(code)} ${words.worth}</p>
</form>
</section>`;
}
