import { vi } from 'vitest';
import type { ImportState } from '@/components/report/import-state.ts';
import { aPost } from '../core/report/a-post.ts';

/** An import card that tells what was asked of it. */
export const importing = {
  state: { kind: 'idle' } as ImportState,
  imports: [],
  onFile: vi.fn(),
  onStart: vi.fn(),
  onCancel: vi.fn(),
  onTakeBack: vi.fn(),
};

export const published = (month: number) => new Date(2026, month - 1, 10, 9, 41).toISOString();

/** A post of this desk, and one of former times. */
export const own = aPost({
  id: 'b',
  origin: 'desk',
  draft: crypto.randomUUID(),
  title: 'Bantuan sosial',
  channel: 'instagram',
  publishedAt: published(6),
  chosenKind: 'announcement',
  ai: 'draft',
  decisions: [{ outcome: 'approved', by: 'Rina', at: published(6) }],
  reviewMinutes: 140,
  corrections: [{ kind: 'ralat', at: published(6), minutes: 130 }],
  figures: { kind: 'service', ceremony: 71, readability: 64.6, findings: { 'a/b': 2 } },
});
export const imported = aPost({ id: 'a', title: 'Posyandu', publishedAt: published(5) });
