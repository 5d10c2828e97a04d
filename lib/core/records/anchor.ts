import { z } from 'zod';
import { channels } from '../channel.ts';

/**
 * Words of one text, as the W3C Web Annotation model names them: by their place (TextPositionSelector,
 * UTF-16 units) and by themselves with what stands around (TextQuoteSelector).
 */
export const anchorSchema = z.strictObject({
  channel: z.enum(channels),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string().max(5000),
  /** At most 32 units of what stands before and behind. */
  prefix: z.string().max(64),
  suffix: z.string().max(64),
});
