import { z } from 'zod';

const keepingSchema = z.strictObject({
  /** A yes starts keeping working copies; absent while nobody was asked. */
  keep: z.boolean().optional(),
  /**
   * Accounts that the person named with a yes, the one in use first; absent where the yes is from before
   * names were asked for.
   */
  accounts: z.array(z.string().min(1).max(200)).max(20).optional(),
});

export type Keeping = Readonly<z.infer<typeof keepingSchema>>;

/** What a person decided for one site, by its host name. */
export const siteChoiceSchema = keepingSchema.extend({
  /** The same for the personal feed, which no yes for the site includes. */
  feed: keepingSchema.optional(),
  /** True where the person switched us off. */
  off: z.boolean().optional(),
  /** Where the person put the panel, in CSS pixels of the window. */
  place: z.strictObject({ left: z.int(), top: z.int() }).optional(),
});

export type SiteChoice = Readonly<z.infer<typeof siteChoiceSchema>>;
export type SiteChoices = Readonly<Record<string, SiteChoice>>;
