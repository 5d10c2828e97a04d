import type { Asked } from '../asked.ts';
import type { AudienceHint } from '../audience-view.ts';
import type { Need } from '../readers.ts';

/** Are their needs answered? One hint for each that is not. */
export const hintNeeds = (asked: readonly Asked<Need>[]): readonly AudienceHint[] =>
  asked
    .filter(({ answers }) => answers.length === 0)
    .map(({ question: { id, ask, why, example }, topic }) => ({
      topic: 'need',
      id: `need/${id}`,
      name: {
        id: topic
          ? `Belum terjawab tentang “${topic.words}”: ${ask.id}`
          : `Belum terjawab: ${ask.id}`,
        en: topic ? `Not answered about “${topic.words}”: ${ask.en}` : `Not answered: ${ask.en}`,
      },
      why,
      example: { id: example, en: example },
      places: [],
    }));
