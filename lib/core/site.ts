import { z } from 'zod';

/** What a person decided for one site, by its host name. */
export const siteChoiceSchema = z.strictObject({
  /** One yes per site starts keeping working copies; absent while nobody was asked. */
  keep: z.boolean().optional(),
  /** True where the person switched us off. */
  off: z.boolean().optional(),
  /** Where the person put the panel, in CSS pixels of the window. */
  place: z.strictObject({ left: z.int(), top: z.int() }).optional(),
});

export type SiteChoice = Readonly<z.infer<typeof siteChoiceSchema>>;
export type SiteChoices = Readonly<Record<string, SiteChoice>>;
