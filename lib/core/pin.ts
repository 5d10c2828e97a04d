import { z } from 'zod';

const name = z.string().max(200);

/**
 * A field that a person pinned on one site, told by roles and labels only: no class, no id of the site,
 * and nothing of what is written there.
 */
export const pinSchema = z.strictObject({
  /** Such as `div` or `textarea`. */
  element: name,
  role: name.nullable(),
  /** Its label; a number in it counts as any number. */
  label: name,
  /** `role:label` of the elements around it that have a role, the nearest first. */
  chain: z.array(name).max(4),
  /** Which one it is among the fields of the page that this holds for, from 0. */
  position: z.number().int().nonnegative(),
  /** The first two parts of the path; a number in it counts as any number. */
  path: name,
});

export type Pin = Readonly<z.infer<typeof pinSchema>>;

/** By host name. `lost`: it fitted no longer and was forgotten, which the person is still to be told. */
export const pinsSchema = z.record(z.string(), z.union([pinSchema, z.literal('lost')]));

export type Pins = Readonly<z.infer<typeof pinsSchema>>;
