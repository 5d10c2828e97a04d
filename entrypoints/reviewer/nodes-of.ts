import type { Markup } from '@/lib/core/archive/markup.ts';

/** Markup as nodes. What a parser makes runs nothing, and the page's own policy allows no script but ours. */
export function nodesOf({ markup }: Markup): readonly Node[] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const one of body.querySelectorAll('noscript')) one.remove();
  return [...body.childNodes];
}
