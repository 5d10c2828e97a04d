import type { RegisterPost } from '@/lib/core/report/register-post.ts';

/** A measured post as the register holds it. */
export const aPost = (change: Partial<RegisterPost> = {}): RegisterPost => ({
  id: 'a'.repeat(64),
  origin: 'import',
  draft: null,
  title: 'Posyandu buka Sabtu.',
  channel: 'facebook',
  office: '',
  account: '',
  publishedAt: new Date(2026, 4, 10, 9, 41).toISOString(),
  url: null,
  chosenKind: null,
  ai: null,
  decisions: [],
  reviewMinutes: null,
  corrections: [],
  figures: { kind: 'service', ceremony: 10, readability: 80, findings: {} },
  ...change,
});
