import type { DraftFigures, DraftPlace, DraftRow } from './draft-row.ts';
import { atMoment, standingsOf } from './draft-standing.ts';
import type { DraftState } from './records/fold.ts';
import type { RecordOf } from './records/record.ts';
import type { Office } from './review/situation.ts';
import type { Publication } from './self-check.ts';
import { titleOf } from './title-of.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * The line of the list for a draft: its working copy, its records and what the check says of it. Pure.
 *
 * @param now For its standing as it is written; {@link atMoment} tells it at any other moment.
 */
export function projectDraft(
  copy: WorkingCopy,
  state: DraftState,
  figures: DraftFigures,
  office: Office & { readonly now: string },
): DraftRow {
  const { selfCheck, details } = copy;
  const published = state.publications.at(-1)?.record.body ?? selfCheck.publication;
  const standings = standingsOf({ copy, state, figures }, office);
  const [{ from: _, ...first }] = standings;
  const spans = standings.length > 1 ? [...standings] : [];
  const standing = atMoment({ ...first, spans }, office.now);
  return {
    ...standing,
    isClocked: spans.length > 0 ? 1 : 0,
    id: copy.id,
    title: titleOf(copy.text),
    channel: copy.channel,
    site: copy.site,
    office: details.office,
    account: details.account,
    tags: details.tags,
    figures: { ...figures, kind: selfCheck.kind ?? figures.kind },
    createdAt: copy.createdAt,
    updatedAt: copy.savedAt,
    plannedAt: details.plannedAt ?? (published?.isPlanned ? published.publishedAt : null),
    publishedAt: published && !published.isPlanned ? published.publishedAt : null,
    isCompared: !(published && isUncompared(published)),
    postUrl: published?.url ?? null,
    versions: state.versions.length,
    heads: state.heads.length,
    deletedAt: copy.deletedAt,
    isHeld: details.isHeld,
    place: placeOf(copy),
  };
}

/** The record says it by having no hash, the working copy by saying so. */
const isUncompared = (published: RecordOf<'publication'>['body'] | Publication): boolean =>
  'textHash' in published ? published.textHash === null : published.isCompared === false;

function placeOf({ deletedAt, details }: WorkingCopy): DraftPlace {
  if (deletedAt) return 'bin';
  return details.isTemplate ? 'templates' : 'drafts';
}
