import type { Compared } from '@/components/history/compared.ts';
import type { DraftTexts } from '@/components/history/draft-texts.ts';
import { fullNameOf, nameOf } from '@/components/history/version-name.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result } from '@/lib/core/result.ts';
import type { HistoryTexts } from '@/lib/i18n/history-messages.ts';
import type { DraftSession } from '@/lib/keeping/draft-session.ts';
import type { Version } from '@/lib/storage/save-version.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import type { Desk } from './use-desk.ts';

/** Whose history it is, and how a deed is told. */
interface Around {
  readonly id: string;
  readonly desk: Desk;
  readonly texts: HistoryTexts;
}

/** Saves an open draft as a version, after what was typed last is kept. */
export async function saveVersion(
  { versions }: Stores,
  session: DraftSession,
  { desk, texts }: Omit<Around, 'id'>,
  note: string,
): Promise<void> {
  await session.flush();
  // Where somebody else changed the draft meanwhile, ours goes on under another id.
  const { id, save } = session.getState();
  const saved = save.failure
    ? fail(save.failure)
    : await versions.save(id, { cause: 'saved', note });
  await tell(versions, saved, { id, desk }, texts.saved);
}

/** Brings an old version back as a new one; what was not saved yet is saved first. */
export async function restoreVersion(
  { versions }: Stores,
  { id, desk, texts }: Around,
  { id: hash, number }: Compared,
): Promise<void> {
  const old = nameOf({ number: number ?? 0 });
  const restored = await versions.restore(id, hash, crypto.randomUUID());
  const isNew = restored.ok && restored.value.record.body.restored === hash;
  await tell(versions, restored, { id, desk }, (name) =>
    isNew ? texts.restored(old, name) : texts.alreadySo(old),
  );
}

/** Joins two heads into one version with the texts that a person made of them, and opens the draft. */
export async function joinHeads(
  { versions }: Stores,
  { id, desk, texts }: Around,
  { heads, made }: { readonly heads: readonly string[]; readonly made: DraftTexts },
): Promise<void> {
  const merged = await versions.merge(id, heads, made, crypto.randomUUID());
  await tell(versions, merged, { id, desk }, texts.merged);
}

/** Says under which number a version stands now, or why there is none. */
async function tell(
  versions: Stores['versions'],
  saved: Result<Version, Failure>,
  { id, desk }: Omit<Around, 'texts'>,
  words: (name: string) => string,
): Promise<void> {
  if (!saved.ok) return desk.say({ kind: 'failure', code: saved.failure.code });
  const { hash } = saved.value;
  const history = await versions.history(id);
  const number = history.ok
    ? history.value.state.versions.find((one) => one.hash === hash)?.number
    : undefined;
  desk.say({ kind: 'told', words: words(fullNameOf({ number: number ?? 0, hash })) });
}
