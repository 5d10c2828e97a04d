/**
 * The other stores, each used the way its own manual says, with the indexes that the work needs. A plain
 * module: it is bundled only after its packages were installed beside it.
 */
import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-browser';
import find from 'pouchdb-find';
import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';

PouchDB.plugin(indexeddb).plugin(find);

async function openPouch(name) {
  const db = new PouchDB(name, { adapter: 'indexeddb' });
  await db.createIndex({ index: { fields: ['updatedAt'] } });
  await db.createIndex({ index: { fields: ['kind', 'updatedAt'] } });
  const all = async () => (await db.allDocs({ include_docs: true })).rows.map(({ doc }) => doc);
  return {
    load: (drafts) => db.bulkDocs(drafts.map(({ id, ...draft }) => ({ _id: id, ...draft }))),
    newest: async (limit) =>
      (
        await db.find({
          selector: { updatedAt: { $gt: '' } },
          sort: [{ updatedAt: 'desc' }],
          limit,
        })
      ).docs,
    filter: async (kind, limit) =>
      (
        await db.find({
          selector: { kind, updatedAt: { $gt: '' } },
          sort: [{ kind: 'desc' }, { updatedAt: 'desc' }],
          limit,
        })
      ).docs,
    open: async (id) => (await db.get(id)).text,
    async save(id, text) {
      await db.put({ ...(await db.get(id)), text });
    },
    // Without a plugin that is no longer kept up it looks at every draft.
    search: async (word) => (await all()).filter(({ text }) => text?.includes(word)).length,
    export: async () => (await all()).map((doc) => JSON.stringify(doc)).join('\n').length,
  };
}

const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 40 },
    title: { type: 'string' },
    text: { type: 'string' },
    kind: { type: 'string', maxLength: 40 },
    channel: { type: 'string', maxLength: 20 },
    updatedAt: { type: 'string', maxLength: 30 },
  },
  required: ['id', 'text', 'kind', 'updatedAt'],
  indexes: ['updatedAt', ['kind', 'updatedAt']],
};

async function openRx(name) {
  const db = await createRxDatabase({ name, storage: getRxStorageDexie(), multiInstance: false });
  const { drafts } = await db.addCollections({ drafts: { schema } });
  const plain = (docs) => docs.map((doc) => doc.toJSON());
  return {
    load: (rows) => drafts.bulkInsert(rows),
    newest: async (limit) =>
      plain(await drafts.find({ sort: [{ updatedAt: 'desc' }], limit }).exec()),
    filter: async (kind, limit) =>
      plain(await drafts.find({ selector: { kind }, sort: [{ updatedAt: 'desc' }], limit }).exec()),
    open: async (id) => (await drafts.findOne(id).exec()).text,
    save: async (id, text) => (await drafts.findOne(id).exec()).incrementalPatch({ text }),
    search: async (word) =>
      (await drafts.find({ selector: { text: { $regex: word } } }).exec()).length,
    export: async () =>
      plain(await drafts.find().exec())
        .map((doc) => JSON.stringify(doc))
        .join('\n').length,
  };
}

globalThis.openers = { 'PouchDB indexeddb': openPouch, 'RxDB Dexie': openRx };
