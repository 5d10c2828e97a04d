import type { BrowserKind } from '../../../scripts/browsers/find.ts';

/** A failure mode that a browser cannot have, or that cannot be brought about in it. */
interface NotApplicable {
  readonly mode: number;
  readonly browser: BrowserKind;
  readonly reason: string;
}

/** More exceptions than this make `npm run modes` fail. */
export const mostNotApplicable = 6;

export const notApplicable: readonly NotApplicable[] = [];
