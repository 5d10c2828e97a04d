import { z } from 'zod';
import { officeIds } from './audience/office-ids.ts';
import type { Policy } from './policy.ts';
import { defaultPolicy } from './policy.ts';
import { postKinds } from './post-kind.ts';
import { severities } from './severity.ts';

const line = z.string().trim().max(120);
const word = z.string().trim().min(1).max(80);
const day = z.iso.date().nullable();
/** Null: for ever. A hundred years at the most. */
const days = z.number().int().min(1);
const months = z.number().int().min(1).max(1200).nullable();

/** Of the web, encrypted, with room for a code behind it and nothing of its own there. */
const viewerAddress = z
  .url({ protocol: /^https$/u })
  .max(300)
  .regex(/^[^#@]+$/u);

/** One entry for each field of the form; apart from `policy.ts`, since a page carries no zod. */
export const policySchema = z.strictObject({
  office: line,
  audience: line,
  readers: z.enum([...officeIds, 'own']).nullable(),
  ownReaders: z.strictObject({
    who: z.array(word).max(20),
    needs: z.array(z.strictObject({ name: word, words: z.array(word).min(1).max(20) })).max(20),
    hardWords: z.array(z.strictObject({ word, plain: word })).max(200),
    longestSentence: z.number().int().min(8).max(40),
  }),
  region: line,
  readingTarget: z.number().int().min(40).max(95),
  numbers: z.array(z.string().regex(/^\+?[\d .()-]{5,24}$/u)).max(60),
  helplines: z.array(z.string().regex(/^\d[\d -]{1,13}\d$/u)).max(30),
  domains: z.array(z.string().regex(/^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}$/iu)).max(60),
  handles: z.array(z.string().regex(/^@?[\w.]{1,50}$/u)).max(60),
  values: z.array(z.string().trim().min(1).max(80)).max(20),
  election: z
    .strictObject({ isOn: z.boolean(), from: day, to: day })
    .refine(({ from, to }) => from === null || to === null || from <= to),
  retention: z.strictObject({ published: months, unpublished: months }),
  viewer: z.literal('').or(viewerAddress),
  stages: z.strictObject({
    selfCheck: z.boolean(),
    editor: z.boolean(),
    responsible: z.enum(['never', 'high-risk', 'always']),
  }),
  approvalDays: days.max(365),
  remindDays: days.max(30),
  responsibles: z.array(z.string().trim().min(1).max(80)).max(20),
  ruleChoices: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Z]{3}-\d\d$/u),
        isOn: z.boolean(),
        severity: z.enum(severities).nullable(),
      }),
    )
    .max(200),
  ownWords: z.array(z.strictObject({ word, plain: z.string().trim().max(80) })).max(300),
  ownQuestions: z
    .array(
      z.strictObject({
        ask: z.string().trim().min(1).max(160),
        why: z.string().trim().max(200),
        severity: z.enum(severities),
        kind: z.enum(postKinds).nullable(),
      }),
    )
    .max(40)
    .refine((all) => new Set(all.map(({ ask }) => ask)).size === all.length),
  aiLabel: z.strictObject({ text: z.string().trim().min(1).max(200), isRequired: z.boolean() }),
});

export type PolicyField = keyof Policy;

/** Reads what was stored, field by field: one that is missing or damaged is as nobody set it. */
export function readStoredPolicy(stored: unknown): Policy {
  const known = typeof stored === 'object' && stored !== null ? stored : {};
  const read = Object.entries(policySchema.shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(known[field as keyof typeof known]);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  return { ...defaultPolicy, ...Object.fromEntries(read) };
}
