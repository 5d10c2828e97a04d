import type { Policy } from './policy.ts';
import type { Severity, Source } from './rule.ts';

/** What a choice is about: a rule, or a question of the checklist. */
interface Entry {
  readonly code: string;
  readonly sources: readonly Source[];
}

/** Whether an entry cites a norm as law: then no office switches it off or makes it lighter. */
export const citesLaw = ({ sources }: Pick<Entry, 'sources'>): boolean =>
  sources.some(({ kind }) => kind === 'law');

/** How heavy an entry is for an office: switched off, as the catalogue says (`own`), or as the office says. */
export function weightIn({ ruleChoices }: Policy, entry: Entry): Severity | 'own' | 'off' {
  const choice = ruleChoices.find(({ code }) => code === entry.code);
  if (!choice || citesLaw(entry)) return 'own';
  return choice.isOn ? (choice.severity ?? 'own') : 'off';
}
