import Dexie, { type Transaction } from 'dexie';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, request } from '../world.ts';

export const disk: Behaviours = {
  async 'a kept text is on the disk before the answer: durability is strict'({
    copies,
    bin,
    database,
  }) {
    const seen: string[] = [];
    const { workingCopies } = database;
    // The browser's own word, from inside the transaction that writes.
    const look = (_key: unknown, _row: unknown, { idbtrans }: Transaction) => {
      seen.push(idbtrans.durability);
    };
    workingCopies.hook('creating', look);
    workingCopies.hook('updating', (_changes, key, row, transaction) =>
      look(key, row, transaction),
    );
    const writing = request();
    given(await copies.keep(writing));
    given(await copies.keep({ ...writing, text: 'Lebih lengkap.' }));
    given(await bin.discard(writing.id));
    same(seen, ['strict', 'strict', 'strict']);
  },

  async 'a full one is named, and leaves the drafts as they were'({ copies, database }) {
    const start = request({ text: 'Awal.' });
    const { savedAt: basis } = given(await copies.keep(start));
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.workingCopies.hook('updating', fail);
    const full = await copies.keep({ ...start, text: 'Terlalu besar.', basis });
    database.workingCopies.hook('updating').unsubscribe(fail);

    failed(full, 'storage.full');
    same(given(await copies.get(start.id)).text, 'Awal.');
    given(await copies.keep({ ...start, text: 'Muat.', basis }));
  },

  async 'a full one is named where it only shows as an aborted transaction'({ copies, database }) {
    const abort = () => {
      throw new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'));
    };
    database.workingCopies.hook('creating', abort);
    failed(await copies.keep(request()), 'storage.full');
    database.workingCopies.hook('creating').unsubscribe(abort);
    same(given(await copies.list()).copies, []);
  },
};
