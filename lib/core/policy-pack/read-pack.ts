import type { Failure } from '../failure.ts';
import type { Policy } from '../policy.ts';
import { policySchema } from '../policy-schema.ts';
import { isSignedBy } from '../records/signature.ts';
import { fail, type Result, succeed } from '../result.ts';
import { faultInChoices } from './fault-in-choices.ts';
import { findPattern } from './find-pattern.ts';
import {
  hashOfPack,
  largestPack,
  packFormat,
  packVersion,
  type SignedPack,
  signedPackSchema,
  signedPackText,
} from './format.ts';

/** Why a pack is left alone, with the name of what is wrong in it where one thing is. */
export interface PackFailure extends Failure {
  readonly named?: string;
}

/**
 * Reads a pack. All of it is right, and signed by the key that it names, or nothing of it is taken. Whether that
 * key is known, and whether the pack is newer than the one in use, is not asked here. Never throws.
 */
export function readPack(text: string): Result<SignedPack, PackFailure> {
  if (text.length > largestPack) return fail({ code: 'policy.too-large' });
  const raw = parse(text);
  if (!isOurs(raw)) return fail({ code: isCut(text) ? 'policy.damaged' : 'policy.not-ours' });
  if (typeof raw.version === 'number' && raw.version > packVersion)
    return fail({ code: 'policy.newer' });
  const signed = signedPackSchema.safeParse(raw);
  if (!signed.success) return fail({ code: 'policy.damaged' });
  if (!isSigned(raw)) return fail({ code: 'policy.signature' });
  const policy = readPolicy(signed.data.pack.policy);
  if (!policy.ok) return policy;
  return succeed({ ...signed.data, pack: { ...signed.data.pack, policy: policy.value } });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isOurs = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === packFormat;

/** It names itself and cannot be read: something happened to it on the way. */
const isCut = (text: string): boolean => text.slice(0, 200).includes(`"${packFormat}"`);

/** The signature is over what stands in the file, before any of it is tidied. */
function isSigned({ pack, signer, signature }: Record<string, unknown>): boolean {
  try {
    const { key } = signer as { readonly key: string };
    return isSignedBy(key, String(signature), signedPackText(hashOfPack(pack, signer)));
  } catch {
    // Nested so deep that nobody wrote it by hand.
    return false;
  }
}

function readPolicy(raw: Readonly<Record<string, unknown>>): Result<Partial<Policy>, PackFailure> {
  const pattern = findPattern(raw);
  if (pattern !== null) return fail({ code: 'policy.pattern', named: pattern });
  const fields: [string, unknown][] = [];
  for (const [field, value] of Object.entries(raw)) {
    const schema = Object.hasOwn(policySchema.shape, field)
      ? policySchema.shape[field as keyof Policy]
      : undefined;
    const parsed = schema?.safeParse(value);
    if (!parsed?.success) {
      const path = parsed?.error.issues[0]?.path ?? [];
      return fail({ code: 'policy.field', named: [field, ...path].join('.') });
    }
    fields.push([field, parsed.data]);
  }
  const policy: Partial<Policy> = Object.fromEntries(fields);
  const fault = faultInChoices(policy.ruleChoices ?? []);
  return fault ? fail(fault) : succeed(policy);
}
