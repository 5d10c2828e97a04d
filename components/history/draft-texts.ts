import type { Channel } from '@/lib/core/channel.ts';

/** The texts of a draft, by channel. */
export type DraftTexts = Readonly<Partial<Record<Channel, string>>>;
