import { readCode } from '@/lib/code/code-text.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Language } from '@/lib/core/local.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { versionCode } from '@/lib/core/review/version-code.ts';
import { type EmbeddedRequest, isVersion } from '@/lib/core/reviewer/request.ts';

/** The request in the fragment of a link, which no server is sent. */
export async function readLink(
  fragment: string,
  language: Language,
): Promise<Result<EmbeddedRequest, FailureCode>> {
  if (fragment === '') return fail('reviewer.no-code');
  const read = await readCode(decoded(fragment));
  if (!read.ok) return fail(read.failure.code);
  const version = read.value.records.find(isVersion);
  if (!version) return fail('reviewer.no-text');
  const code = versionCode(version.hash, []);
  return succeed({ version, code, number: null, app: '', language });
}

/** A messenger may have written signs of it as `%2E`; what is no such writing stays as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
