import type { PackDeeds } from '@/components/policy/pack-deeds.ts';
import {
  largestPack,
  packFileName,
  type SignedPack,
  writePack,
} from '@/lib/core/policy-pack/format.ts';
import { fail, type Result } from '@/lib/core/result.ts';
import { download } from '../backup/save-file.ts';
import type { Services } from '../services.ts';

/** What the page of the policy does with packs. */
export function packDeeds(
  { stores }: Services,
  readAnew: (how: 'kept' | 'replaced') => Promise<void>,
): PackDeeds {
  const { packs } = stores;
  async function after<Value, Failed>(
    deed: Promise<Result<Value, Failed>>,
  ): Promise<Result<Value, Failed>> {
    const done = await deed;
    if (!done.ok) return done;
    await readAnew('replaced');
    // What the office asks for decides whose turn it is.
    await stores.list.standAnew();
    return done;
  }
  return {
    async open(file) {
      if (file.size > largestPack) return fail({ code: 'policy.too-large' });
      const text = await file.text();
      const judged = await packs.judge(text);
      return judged.ok ? { ok: true, value: { ...judged.value, text } } : judged;
    },
    take: ({ text }, isCompared) => after(packs.take(text, isCompared)),
    async make(said) {
      const made = await after(packs.make(said));
      if (made.ok) save(made.value);
      return made;
    },
    save,
    restore: () => after(packs.restore()),
  };
}

const save = (signed: SignedPack): void =>
  download(new Blob([writePack(signed)], { type: 'application/json' }), packFileName(signed.pack));
