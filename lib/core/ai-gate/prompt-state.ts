/** How much a prompt told the tool; `none`: nobody kept it. */
export const promptStates = ['none', 'incomplete', 'complete'] as const;

export type PromptState = (typeof promptStates)[number];

/** What a prompt has to give: without it the tool fills the gap with inventions. */
const parts = {
  facts: /(?<!\p{L})(?:fakta|data|informasi|facts)(?!\p{L})/iu,
  readers: /(?<!\p{L})(?:audiens|pembaca|sasaran|warga|audience|readers)(?!\p{L})/iu,
  purpose: /(?<!\p{L})(?:tujuan|supaya|agar|goal|purpose)(?!\p{L})/iu,
  limits: /(?<!\p{L})(?:batasan|batas|jangan|tanpa|limits|do not|without)(?!\p{L})/iu,
};

/** Whether a prompt gives facts, readers, purpose and limits. Told by its words alone. */
export function promptState(prompt: string): PromptState {
  if (prompt.trim() === '') return 'none';
  return Object.values(parts).every((part) => part.test(prompt)) ? 'complete' : 'incomplete';
}
