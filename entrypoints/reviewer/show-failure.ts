import { html } from '@/lib/core/archive/markup.ts';
import type { Language } from '@/lib/core/local.ts';
import { codeFailure as inEnglish } from '@/lib/i18n/en/code-failure.ts';
import { codeFailure as inIndonesian } from '@/lib/i18n/id/code-failure.ts';
import { reviewerMessages } from '@/lib/i18n/reviewer-messages.ts';
import { find } from './find.ts';
import { nodesOf } from './nodes-of.ts';

const failures = { id: inIndonesian, en: inEnglish } as const;

/** What can go wrong with a page for reviewers, or with the code in its link. */
export type PageFailure = keyof typeof inIndonesian;

/** Shows why nothing is shown: never a text that nobody sent. */
export function showFailure(code: PageFailure, language: Language): void {
  const { happened, safe, act } = failures[language][code];
  const { page } = reviewerMessages[language];
  const notice = html`<header class="rv-bar"><span class="brand">${page.brand}</span></header>
<main class="rv-main"><section class="notice" data-failure="${code}" role="alert">
<h1 class="notice-title">${happened}</h1>
<dl><dt>${page.safe}</dt><dd>${safe}</dd><dt>${page.act}</dt><dd>${act}</dd></dl>
</section></main>`;
  find('#page').replaceChildren(...nodesOf(notice));
}
