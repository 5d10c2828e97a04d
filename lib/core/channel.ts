/** Where a post is published. */
export const channels = ['facebook', 'instagram'] as const;
export type Channel = (typeof channels)[number];
