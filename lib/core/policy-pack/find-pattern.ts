/** Names under which other tools keep patterns. */
const namesOfPatterns: ReadonlySet<string> = new Set([
  'pattern',
  'patterns',
  'regex',
  'regexp',
  'pola',
]);

/**
 * Looks for a search pattern in a pack: packs carry words only, so that nothing in them can be slow.
 *
 * @returns The pattern, or the field that holds it; null where there is none.
 */
export function findPattern(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, held] of Object.entries(value)) {
    if (namesOfPatterns.has(name.toLowerCase())) return typeof held === 'string' ? held : name;
    const found = findPattern(held);
    if (found !== null) return found;
  }
  return null;
}
