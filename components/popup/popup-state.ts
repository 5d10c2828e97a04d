import type { SiteChoice } from '@/lib/core/site.ts';

/** What is known about the tab that the toolbar button was pressed in. */
export interface TabFacts {
  /** Host name of the page; null where it is none of our sites, or not told to us. */
  readonly site: string | null;
  /** Whether the browser lets us work on that site. */
  readonly isAllowed: boolean;
  readonly choice: SiteChoice;
  /** What the panel says of its composer; null where none is open. */
  readonly composer: { readonly points: number; readonly draftId: string | null } | null;
}

/** The one thing that the popup says about a tab. */
export type PopupState =
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'not-allowed'; readonly site: string }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'no-composer'; readonly site: string }
  | {
      readonly kind: 'composer';
      readonly site: string;
      readonly points: number;
      readonly draftId: string | null;
    };

/** What keeps us from working comes first: without a permission nothing else is known. */
export function popupState({ site, isAllowed, choice, composer }: TabFacts): PopupState {
  if (site === null) return { kind: 'unsupported' };
  if (!isAllowed) return { kind: 'not-allowed', site };
  if (choice.off) return { kind: 'off', site };
  if (!composer) return { kind: 'no-composer', site };
  return { kind: 'composer', site, points: composer.points, draftId: composer.draftId };
}
