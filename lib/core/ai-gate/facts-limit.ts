/** Longest facts that a person writes at the gate, in UTF-16 units. Apart from the schema: a page carries no zod for it. */
export const longestFacts = 40_000;
