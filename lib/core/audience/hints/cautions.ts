import type { AudienceHint, AudienceTopic, QuotedPlace } from '../audience-view.ts';
import type { Caution } from '../readers.ts';
import type { Reading } from '../reading.ts';
import { find, findAnswers, findUntold, quote } from '../reading.ts';

/** So many are pointed at. */
const mostShown = 5;

/** Words of a list that no other words of the text make harmless, one hint for each caution. */
export const hintCautions = (
  reading: Reading,
  topic: AudienceTopic,
  cautions: readonly Caution[],
): readonly AudienceHint[] =>
  cautions.flatMap((caution) => {
    const places = findUntold(reading, caution.words)
      .slice(0, mostShown)
      .map((place) => quote(reading, place));
    const [first] = places;
    if (!first || isHarmless(reading, caution)) return [];
    return [toHint(topic, caution, first, places)];
  });

const isHarmless = (
  reading: Reading,
  { besides, unless = '', unlessFacts = [], kinds }: Caution,
): boolean =>
  (besides !== undefined && find(reading, besides).length === 0) ||
  (kinds !== undefined && !(reading.kind && kinds.includes(reading.kind))) ||
  findAnswers(reading, unless, unlessFacts).length > 0;

const toHint = (
  topic: AudienceTopic,
  { id, name, why, example }: Caution,
  { words }: QuotedPlace,
  places: readonly QuotedPlace[],
): AudienceHint => ({
  topic,
  id: `${topic}/${id}`,
  name: { id: name.id.replace('{words}', words), en: name.en.replace('{words}', words) },
  why,
  example: example === undefined ? null : { id: example, en: example },
  places,
});
