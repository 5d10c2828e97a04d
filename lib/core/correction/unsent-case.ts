import { z } from 'zod';
import { askers, harms, reaches } from '../records/case-body.ts';

/** What stands in the fields of a case, as it was typed: nothing of it has to be right yet. */
export const caseFormSchema = z.strictObject({
  claim: z.string(),
  /** As fields for day and time hold it; empty where nobody knows. */
  since: z.string(),
  foundAt: z.string(),
  foundBy: z.string(),
  seen: z.string(),
  seenUrl: z.string(),
  evidence: z.array(z.strictObject({ what: z.string(), source: z.string() })),
  fact: z.string(),
  checkedBy: z.string(),
  harms: z.array(z.enum(harms)),
  reach: z.enum(reaches),
  asker: z.enum(askers),
  isEmergency: z.boolean(),
});

export type CaseForm = Readonly<z.infer<typeof caseFormSchema>>;

/** A case that somebody began to write or to change, and has not recorded yet. */
export const unsentCaseSchema = z.strictObject({
  /** Of the case; of a new one the place where it is begun. */
  id: z.string().min(1).max(100),
  form: caseFormSchema,
  /** The record that it was changed from; null for a new case. */
  basis: z.string().nullable(),
  savedAt: z.iso.datetime(),
});

export type UnsentCase = Readonly<z.infer<typeof unsentCaseSchema>>;
