import { z } from 'zod';
import { channels } from '../channel.ts';
import { postKinds } from '../post-kind.ts';
import { factIds, type PromptForm, partIds } from './form.ts';

const line = z.string().max(4000);
const text = z.string().max(70_000);

/** Apart from `form.ts`, since what only writes a prompt carries no zod. */
export const promptFormSchema = z.strictObject({
  office: line,
  background: line,
  basis: text,
  kind: z.enum(postKinds).nullable(),
  facts: z.record(z.enum(factIds), line),
  goal: line,
  readers: line,
  region: line,
  obstacle: line,
  longestSentence: z.number().int().min(1).max(100).nullable(),
  channel: z.enum(channels),
  tone: line,
  values: line,
  limits: line,
  written: z.partialRecord(z.enum(partIds), text),
}) satisfies z.ZodType<PromptForm>;
