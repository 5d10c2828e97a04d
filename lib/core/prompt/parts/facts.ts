import { factNames, factsNeededFor } from '../facts.ts';
import { type FactId, factIds, type PromptForm } from '../form.ts';
import { definePart } from '../part.ts';
import { toCheck } from '../words.ts';

export default definePart({
  id: 'facts',
  heading: 'FAKTA',
  why: {
    id: 'AI mengisi yang kosong dengan karangan. Fakta yang lengkap dan bersumber menutup celah itu.',
    en: 'An AI fills gaps with inventions. Complete facts with a source close that gap.',
  },
  write(form) {
    const told = factIds.filter((id) => isTold(form, id) || isNeeded(form, id));
    const lines = told.map(
      (id, at) => `${at + 1}) ${factNames[id]}: ${form.facts[id].trim() || toCheck(factNames[id])}`,
    );
    return ['Pakai hanya ini; jangan menambah.', ...lines].join('\n');
  },
  missing: (form) =>
    factIds
      .filter((id) => isNeeded(form, id) && !isTold(form, id))
      .map((id) => `fact-${id}` as const),
});

const isTold = ({ facts }: PromptForm, id: FactId): boolean => facts[id].trim() !== '';

const isNeeded = ({ kind }: PromptForm, id: FactId): boolean => factsNeededFor(kind).includes(id);
