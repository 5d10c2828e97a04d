const invisible = /[\u200b-\u200d\ufeff]/g;

/** Makes two spellings of one label equal: no invisible characters, single spaces, "…" as "...". */
export const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(invisible, '').replaceAll('…', '...').replaceAll(/\s+/g, ' ').trim();

/** Labels are looked for in the field's own tree, which may be a shadow root. */
function labelling(field: Element, id: string): Element | null {
  const root = field.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** Everything that names a field: label, placeholder, and the elements that it says it is labelled by. */
export function labelOf(field: Element): string {
  const labelledBy = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? labelling(field, id)?.textContent : ''));
  const names = ['aria-label', 'aria-placeholder', 'placeholder'].map((name) =>
    field.getAttribute(name),
  );
  return clean([...names, ...labelledBy].filter(Boolean).join(' | '));
}
