import type { AudienceHint, AudienceView } from '../audience/audience-view.ts';
import type { Edit } from './edit.ts';
import { isOutside, moveSpan } from './move.ts';

/** The same hints, pointing at their words where these stand after an edit; not at words typed over. */
export const moveAudience = (view: AudienceView, edit: Edit): AudienceView => ({
  ...view,
  hints: view.hints.map((hint) => moveHint(hint, edit)),
});

const moveHint = (hint: AudienceHint, edit: Edit): AudienceHint => ({
  ...hint,
  places: hint.places
    .filter((place) => isOutside(place, edit))
    .map((place) => ({ ...place, ...moveSpan(place, edit) })),
});
