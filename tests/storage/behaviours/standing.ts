import { defaultPolicy } from '@/lib/core/policy.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { readWaitingTurns } from '@/lib/storage/waiting-turns.ts';
import { at, draft } from '../../core/records/histories.ts';
import { signed } from '../../core/review/office.ts';
import { asRecords, person, versionBy } from '../../core/review/persons.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, hour, request, standing, type World } from '../world.ts';

const budi = person('Budi Santoso');
const day = 24 * hour;
const rina = { name: 'Rina Hartati', office: 'Diskominfo', role: 'kontributor' } as const;

/** How the one draft of a world stands in the list. */
async function standingIn({ list }: Pick<World, 'list'>) {
  const [row] = given(await list.page('drafts')).rows;
  if (!row) throw new Error('no draft is listed');
  const { status, turn, isMine, why, by } = row;
  return { status, turn, isMine, why, by };
}

const idsIn = async ({ list }: World, filter: Parameters<World['list']['page']>[1]) =>
  given(await list.page('drafts', filter)).rows.map(({ id }) => id);

/** A signed version of a person with keys, and Budi’s approval of it, as a file brings it. */
async function approved(world: World): Promise<NamedRecord> {
  const { people, copies, versions, clock } = world;
  given(await people.introduce(rina));
  given(await copies.keep(request({ id: draft })));
  const version = given(await versions.save(draft, { cause: 'saved' }));
  given(await people.signOwn());
  const minutes = (clock.now().getTime() - Date.parse(at(0))) / 60_000;
  return signed(budi, version, 'approved', minutes) as unknown as NamedRecord;
}

const approvedStanding = {
  status: 'approved',
  turn: 'nobody',
  isMine: false,
  why: null,
  by: [budi.author.name],
};
const unknownStanding = {
  status: 'draft',
  turn: 'author',
  isMine: true,
  why: 'unknown-key',
  by: [budi.author.name],
};

/** What the list knows of a draft’s way through the office. */
export const standings: Behaviours = {
  async 'follow who is known, whatever came first'(world) {
    const decision = await approved(world);
    given(await world.add([decision, ...asRecords(budi.member)]));
    same(await standingIn(world), unknownStanding);
    given(await world.people.trust(budi.member.hash));
    same(await standingIn(world), approvedStanding);
    given(await world.people.distrust(budi.member.hash));
    same(await standingIn(world), unknownStanding);
  },

  async 'follow a record of a person that comes after the decision'(world) {
    const decision = await approved(world);
    given(await world.people.trust(budi.member.hash));
    given(await world.add([decision]));
    same(await standingIn(world), unknownStanding);
    given(await world.add(asRecords(budi.member)));
    same(await standingIn(world), approvedStanding);
  },

  async 'follow the signature, which comes after the record'(world) {
    const { people, copies, versions, add } = world;
    given(await people.introduce(rina));
    given(await add(asRecords(budi.member)));
    given(await people.trust(budi.member.hash));
    given(await copies.keep(request({ id: draft })));
    const version = given(await versions.save(draft, { cause: 'saved' }));
    given(await add(asRecords(signed(budi, version, 'approved', 23 * 24 * 60))));
    same((await standingIn(world)).status, 'noted');
    given(await people.signOwn());
    same((await standingIn(world)).status, 'approved');
  },

  async 'lapse by the clock alone, and are found as what they are'(world) {
    const decision = await approved(world);
    given(await world.people.trust(budi.member.hash));
    given(await world.add([decision, ...asRecords(budi.member)]));
    const before = await world.database.drafts.toArray();
    same(await idsIn(world, { status: 'approved' }), [draft]);
    same(await idsIn(world, { status: 'outdated' }), []);
    world.clock.pass(7 * day);
    same((await standingIn(world)).status, 'outdated');
    same((await standingIn(world)).why, 'lapsed');
    same(await idsIn(world, { status: 'approved' }), []);
    same(await idsIn(world, { status: 'outdated' }), [draft]);
    same(given(await world.list.line(draft))?.status, 'outdated');
    same(await world.database.drafts.toArray(), before);
  },

  async 'are found by whose turn it is'(world) {
    const { list, copies, versions, people } = world;
    given(await people.introduce({ ...rina, role: 'editor' }));
    given(await copies.keep(request({ id: draft })));
    given(await copies.keep(request()));
    given(await versions.save(draft, { cause: 'saved' }));
    same((await idsIn(world, { turn: 'mine' })).length, 2);
    same((await idsIn(world, { turn: 'author' })).length, 2);
    same(await idsIn(world, { turn: 'editor' }), []);
    same(given(await list.line(crypto.randomUUID())), null);
  },

  async 'tell what waits for the person here, and no more than that'(world) {
    const { database, clock, people, add } = world;
    const sari = person('Sari Dewi');
    const theirs = versionBy(sari);
    given(await people.introduce({ ...rina, role: 'editor' }));
    given(await add(asRecords(sari.member, theirs)));
    given(await people.trust(sari.member.hash));
    given(await world.copies.keep(request()));
    const stages = { ...defaultPolicy.stages, selfCheck: false };
    const around = {
      ...standing(database, clock.now),
      policy: async () => ({ ...defaultPolicy, stages }),
    };
    const waiting = async () => given(await readWaitingTurns(around)).map(({ id }) => id);
    same(await waiting(), []);
    given(await createStores(around).list.standAnew());
    same(await waiting(), [draft]);
    given(await add(asRecords(signed(sari, theirs, 'held', 5))));
    given(await createStores(around).list.standAnew());
    same(await waiting(), []);
  },

  async 'follow what the office asks for'(world) {
    const { database, clock } = world;
    given(await world.copies.keep(request({ id: draft })));
    given(await world.versions.save(draft, { cause: 'saved' }));
    same((await standingIn(world)).turn, 'author');
    const stages = { ...defaultPolicy.stages, selfCheck: false };
    const policy = async () => ({ ...defaultPolicy, stages });
    const { list } = createStores({ ...standing(database, clock.now), policy });
    given(await list.standAnew());
    same((await standingIn({ list })).turn, 'editor');
    same(await idsIn(world, { turn: 'editor' }), [draft]);
  },

  async 'are brought up to date with the figures'(world) {
    const { database, clock } = world;
    given(await world.copies.keep(request({ id: draft })));
    given(await world.versions.save(draft, { cause: 'saved' }));
    const stages = { ...defaultPolicy.stages, selfCheck: false };
    const policy = async () => ({ ...defaultPolicy, stages });
    const { list } = createStores({ ...standing(database, clock.now), policy });
    same(given(await list.measureAnew([draft])), 1);
    same((await standingIn({ list })).turn, 'editor');
    same(given(await list.measureAnew([draft])), 0);
  },
};
