/** HTML in which everything that came from elsewhere is escaped. Only {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

export type MarkupPart = string | number | null | Markup | readonly MarkupPart[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/** Joins fixed HTML with what is put into it: texts are escaped, other markup stands as it is, null is nothing. */
export function html(fixed: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  const markup = fixed.map((piece, at) => piece + written(parts[at] ?? null)).join('');
  return { markup };
}

function written(part: MarkupPart): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(written).join('');
}
