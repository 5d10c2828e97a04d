import { clean } from '../field-label.ts';

/**
 * Mentions and links in a composer: what the site would lose if its text were written again as plain
 * text. Hashtags are not among them, since the sites make them anew from the text.
 */
export const entitySelector =
  'a[href], [contenteditable="false"], [data-lexical-decorator], [data-lexical-text][spellcheck="false"]';

export function entitiesIn(root: HTMLElement): string[] {
  const names = [...root.querySelectorAll(entitySelector)].map((node) =>
    clean(node.textContent).slice(0, 300),
  );
  return [...new Set(names.filter(Boolean))].slice(0, 500);
}
