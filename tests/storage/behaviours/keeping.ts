import { unchecked } from '@/lib/core/unchecked.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, hour, request, standing } from '../world.ts';

export const keeping: Behaviours = {
  async 'keeps a text exactly, whatever its length'({ copies }) {
    const text = `  baris\n\n👩‍👩‍👧 \u2028${'a'.repeat(200_000)}\n`;
    const { id } = given(await copies.keep(request({ text })));
    same(given(await copies.get(id)).text, text);
  },

  async 'another connection reads what was kept'({ copies, another }) {
    const writing = request();
    given(await copies.keep(writing));
    same(given(await another().copies.get(writing.id)).text, writing.text);
  },

  async 'goes on in the same draft while one writer writes'({ copies, clock }) {
    const first = request();
    const { savedAt } = given(await copies.keep(first));
    clock.pass(hour);
    const kept = given(await copies.keep({ ...first, text: 'Lebih lengkap.', basis: savedAt }));

    same(kept.id, first.id);
    const { copies: list } = given(await copies.list());
    same(
      list.map(({ text, createdAt, savedAt: last }) => [text, createdAt, last]),
      [['Lebih lengkap.', savedAt, kept.savedAt]],
    );
  },

  async 'notes the account that a text is written as, and leaves it where none is named'({
    copies,
  }) {
    const first = request({ account: 'Dinkes Banten' });
    const { savedAt: basis } = given(await copies.keep(first));
    const { account: _, ...next } = { ...first, basis };
    given(await copies.keep(next));
    same(given(await copies.get(first.id)).details.account, 'Dinkes Banten');
    given(await copies.keep({ ...next, account: 'Dishub Banten' }));
    same(given(await copies.get(first.id)).details.account, 'Dishub Banten');
  },

  async 'hands a draft over to another writer who has read it'({ copies, clock }) {
    const first = request();
    const { savedAt } = given(await copies.keep(first));
    clock.pass(hour);
    const other = { ...first, writer: crypto.randomUUID(), text: 'Dilanjutkan.', basis: savedAt };
    same(given(await copies.keep(other)).id, first.id);
  },

  async 'keeps both texts of two writers who did not know of each other'({ copies, clock }) {
    const start = request({ text: 'Awal.' });
    const { savedAt: basis } = given(await copies.keep(start));
    clock.pass(hour);
    given(await copies.keep({ ...start, text: 'Dari kotak tulis.', basis }));
    clock.pass(hour);
    const desk = { ...start, writer: crypto.randomUUID(), text: 'Dari meja.', basis };
    const kept = given(await copies.keep(desk));

    same(kept.id === start.id, false);
    const { copies: list } = given(await copies.list());
    same(
      list.map(({ text }) => text),
      ['Dari meja.', 'Dari kotak tulis.'],
    );
  },

  async 'keeps all texts that three connections send in the same moment'({ copies, another }) {
    const start = request({ text: 'Awal.' });
    const { savedAt: basis } = given(await copies.keep(start));
    const texts = ['Dua.', 'Satu.', 'Tiga.'];
    const stores = [copies, another().copies, another().copies];
    await Promise.all(
      texts.map((text, at) =>
        stores[at]?.keep({ ...start, writer: crypto.randomUUID(), text, basis }),
      ),
    );
    const { copies: list } = given(await copies.list());
    same(list.map(({ text }) => text).sort(), texts);
  },

  async 'keeps what the person said of a text, also where the text is the same'({ copies, clock }) {
    const writing = request();
    const { savedAt } = given(await copies.keep(writing));
    clock.pass(hour);
    const selfCheck = { ...unchecked, kind: 'hazard' as const };
    const kept = given(await copies.keep({ ...writing, selfCheck, basis: savedAt }));
    same(kept.savedAt === savedAt, false);
    const copy = given(await copies.get(writing.id));
    same([copy.text, copy.selfCheck, copy.savedAt], [writing.text, selfCheck, kept.savedAt]);
  },

  async 'asked again after a lost answer, makes no second draft'({ copies, clock }) {
    const start = request();
    given(await copies.keep(start));
    clock.pass(hour);
    same(given(await copies.keep(start)).id, start.id);
    same(given(await copies.list()).copies.length, 1);
  },

  async 'keeps a text although the check breaks off at it'({ database }) {
    const measuring = async () => () => {
      throw new Error('a rule breaks off');
    };
    const { copies, list } = createStores({ ...standing(database), measuring });
    const { id, text } = request();
    given(await copies.keep({ ...request(), id, text }));
    same(given(await copies.get(id)).text, text);
    same(given(await list.page('drafts', {}, 50)).rows.length, 1);
  },

  async 'says so where it is not known how to check'({ database }) {
    const measuring = () => Promise.reject(new Error('no policy can be read'));
    const { copies } = createStores({ ...standing(database), measuring });
    const kept = await copies.keep(request());
    same(!kept.ok && kept.failure.code, 'save.interrupted');
  },
};
