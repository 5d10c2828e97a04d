import { defaultPolicy } from '@/lib/core/policy.ts';
import { projectDraft } from '@/lib/core/project-draft.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';
import type { Desk } from './desk.ts';

/** Nobody decided anything of these drafts. */
const office = { policy: defaultPolicy, known: nobodyKnown, now: new Date().toISOString() };

/** Ours, with everything that a draft carries there: the line of the list, the check, strict durability. */
async function openOurs(name: string): Promise<Desk> {
  const database = openDatabase(name);
  const stores = createStores({ ...ourSurroundings(), database });
  const value = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
    if (!result.ok) throw new Error(`failed: ${JSON.stringify(result)}`);
    return result.value;
  };
  return {
    async load(_, made) {
      const state = foldDraft([]);
      await database.transaction('rw', database.workingCopies, database.drafts, async () => {
        await database.workingCopies.bulkPut(made.map(({ copy }) => copy));
        const lines = made.map(({ copy, figures }) => ({
          ...projectDraft(copy, state, figures, office),
          touchedAt: copy.savedAt,
        }));
        await database.drafts.bulkPut(lines);
      });
    },
    newest: async (limit) => value(await stores.list.page('drafts', {}, limit)).rows,
    filter: async (kind, limit) => value(await stores.list.page('drafts', { kind }, limit)).rows,
    open: async (id) => value(await stores.copies.get(id)).text,
    async save(id, text) {
      const { writer, savedAt: basis, ...copy } = value(await stores.copies.get(id));
      const { site, composer, channel, entities, selfCheck } = copy;
      const content = { id, site, composer, channel, entities, selfCheck };
      value(await stores.copies.keep({ ...content, text, writer, basis }));
    },
    search: async (word) =>
      database.workingCopies.filter(({ text }) => text.includes(word)).count(),
    async export() {
      let length = 0;
      await database.workingCopies.each((copy) => {
        length += JSON.stringify(copy).length + 1;
      });
      return length;
    },
  };
}

Object.assign(globalThis, { openers: { ours: openOurs } });
