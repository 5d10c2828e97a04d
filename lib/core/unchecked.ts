import type { SelfCheck } from './self-check.ts';

/** A text of which nothing was said yet. Apart from the schemas: the panel carries no zod. */
export const unchecked: SelfCheck = { kind: null, answers: [], ignored: [], publication: null };
