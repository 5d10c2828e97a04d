import { z } from 'zod';
import { claimKinds } from './claim-kinds.ts';
import { longestFacts } from './facts-limit.ts';
import { promptStates } from './prompt-state.ts';

/** Most claims of one draft that are kept as checked. */
export const mostTicks = 1000;

const name = z.string().max(200);

/** A claim that somebody looked up. It holds for these words among these neighbours and no others. */
const tickSchema = z.strictObject({
  kind: z.enum(claimKinds),
  /** The very words, shortened to 300 UTF-16 units. */
  words: z.string().min(1).max(300),
  /** Fingerprint of the whole words and of those that stand around them. */
  about: z.string().max(80),
  /** Where it can be read, such as a letter or a page. */
  source: z.string().min(1).max(500),
  by: name.min(1),
  at: z.iso.datetime(),
});

export type Tick = Readonly<z.infer<typeof tickSchema>>;

/** That somebody read the text for its readers and for what the office stands for. */
const fitSchema = z.strictObject({
  by: name.min(1),
  at: z.iso.datetime(),
  /** Fingerprint of the words, the readers and the values; when one changes, it is open again. */
  about: z.string().max(80),
});

/** That the label of the office was put under the text. */
const labelSchema = z.strictObject({ text: z.string().min(1).max(300), at: z.iso.datetime() });

/** The last text that came from an AI tool. */
const receivedSchema = z.strictObject({
  tool: name,
  at: z.iso.datetime(),
  /** Whether its prompt gave facts, readers, purpose and limits; `none`: nobody kept it. */
  prompt: z.enum(promptStates),
  /** Whether something like data of a person stood in the prompt or its facts. */
  hasPersonalData: z.boolean(),
});

/** What was checked of a text that an AI tool had a part in. Kept with the draft. */
export const aiGateSchema = z.strictObject({
  /** Null where a person declared it, or pasted no text. */
  received: receivedSchema.nullable(),
  /** What counts as true, as the person wrote it down; the facts that the tool was given stand beside it. */
  facts: z.string().max(longestFacts),
  ticks: z.array(tickSchema).max(mostTicks),
  fit: fitSchema.nullable(),
  label: labelSchema.nullable(),
});

export type AiGate = Readonly<z.infer<typeof aiGateSchema>>;
