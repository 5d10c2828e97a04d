import type { Failure } from '@/lib/core/failure.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { beginForm } from '@/lib/core/prompt/begin.ts';
import type { PromptForm } from '@/lib/core/prompt/form.ts';
import { formOfDraft } from '@/lib/core/prompt/of-draft.ts';
import type { StoredPrompt } from '@/lib/core/prompt/stored-prompt.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import type { PromptStart } from '@/lib/keeping/prompt-session.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import type { PromptRoute } from '../route.ts';

/** A prompt to begin with, and the draft that it is made for. */
export type Begun = PromptStart & Pick<StoredPrompt, 'draft' | 'name'>;

/** Opens the prompt that an address names: as it was left, or one that the office and the draft fill in. */
export async function beginPrompt(
  { prompts, copies }: Stores,
  { of, draft }: Omit<PromptRoute, 'page'>,
  policy: Policy,
): Promise<Result<Begun, Failure>> {
  if (of === 'new') return succeed(fresh(beginForm(policy), null));
  const found = await (of === null ? prompts.begun(draft) : prompts.get(of));
  if (!found.ok) return found;
  if (found.value) return succeed(found.value);
  if (of !== null) return fail({ code: 'prompt.missing' });
  if (draft === null) return succeed(fresh(beginForm(policy), null));
  const copy = await copies.get(draft);
  if (!copy.ok) return copy;
  return succeed(fresh(formOfDraft(copy.value, policy, isoDateOf(new Date())), draft));
}

const fresh = (form: PromptForm, draft: string | null): Begun => ({
  id: crypto.randomUUID(),
  form,
  draft,
  name: '',
  savedAt: null,
});
