import type { Asked } from '../asked.ts';
import type { AudienceHint } from '../audience-view.ts';
import type { Question } from '../readers.ts';

/** What would they ask next? Only the first that is not answered: nobody answers all at once. */
export function hintNext(asked: readonly Asked<Question>[]): readonly AudienceHint[] {
  const first = asked.find(({ answers }) => answers.length === 0);
  if (!first?.topic) return [];
  const { question, topic } = first;
  return [
    {
      topic: 'next',
      id: `next/${question.id}`,
      name: {
        id: `Sesudah membaca “${topic.words}”, mereka bertanya: ${question.ask.id}`,
        en: `Having read “${topic.words}”, they ask: ${question.ask.en}`,
      },
      why: question.why,
      example: { id: question.example, en: question.example },
      places: [],
    },
  ];
}
