import { z } from 'zod';

/** How this profile reaches an AI, once somebody switched it on. */
export const aiConnectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: z.literal('ai'),
    kind: z.literal('endpoint'),
    /** Where its protocol begins, such as `http://127.0.0.1:11434/v1`. */
    base: z.url().max(500),
    model: z.string().min(1).max(200),
    /** What the address asks for; empty where it asks for nothing. */
    key: z.string().max(500),
  }),
  /** The model that comes with the browser. */
  z.strictObject({ id: z.literal('ai'), kind: z.literal('built-in') }),
]);

export type AiConnection = Readonly<z.infer<typeof aiConnectionSchema>>;
export type Endpoint = Extract<AiConnection, { readonly kind: 'endpoint' }>;
