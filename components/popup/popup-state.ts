import type { SiteChoice } from '@/lib/core/site.ts';

/** What is known about the tab that the toolbar button was pressed in. */
export interface TabFacts {
  /** Host name of the page; null where it is none of our sites, or not told to us. */
  readonly site: string | null;
  /** Whether it is a site that a person switches on by themselves. */
  readonly isOther: boolean;
  /** What is pinned there; `lost` where the pin fitted no longer. */
  readonly pin: 'none' | 'pinned' | 'lost';
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
  | { readonly kind: 'not-used'; readonly site: string }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'no-composer'; readonly site: string; readonly isOther: boolean }
  | {
      readonly kind: 'composer';
      readonly site: string;
      readonly points: number;
      readonly draftId: string | null;
    };

/** What keeps us from working comes first: without a permission nothing else is known. */
export function popupState(facts: TabFacts): PopupState {
  const { site, isOther, isAllowed, choice, composer } = facts;
  if (site === null) return { kind: 'unsupported' };
  if (!isAllowed) return { kind: isOther ? 'not-used' : 'not-allowed', site };
  if (choice.off) return { kind: 'off', site };
  if (!composer) return { kind: 'no-composer', site, isOther };
  return { kind: 'composer', site, points: composer.points, draftId: composer.draftId };
}
