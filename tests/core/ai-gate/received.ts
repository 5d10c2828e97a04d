import type { ReceivedText } from '@/lib/core/ai-gate/received-text.ts';

/** A text as the workshop hands it over. */
export const received = (change: Partial<ReceivedText> = {}): ReceivedText => ({
  text: 'Posyandu buka Sabtu, 28 November 2026.',
  channel: 'facebook',
  tool: 'Model bahasa kantor',
  provider: 'ai.kantor.example',
  model: 'kecil-1',
  prompt: 'Tulis takarir dari fakta ini.',
  facts: 'Posyandu Sabtu 28 November 2026, balai desa.',
  ...change,
});
