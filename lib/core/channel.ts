/** Where a post is published; `other` is every site that a person switched on by themselves. */
export const channels = ['facebook', 'instagram', 'other'] as const;
export type Channel = (typeof channels)[number];
