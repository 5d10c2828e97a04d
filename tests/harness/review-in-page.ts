import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';
import { at } from '../core/records/histories.ts';
import { signed } from '../core/review/office.ts';
import { asRecords, person, versionBy } from '../core/review/persons.ts';

const rina = person('Rina Hartati');
const sari = person('Sari Dewi');
const version = versionBy(rina, 'Posyandu buka hari Sabtu.');

/** For a page of the extension: what files bring from people in other places, without the files. */
Object.assign(globalThis, {
  /** Somebody who compared the keys of two colleagues, and a version by one of them. */
  async bringVersion() {
    const stores = createStores(ourSurroundings());
    await stores.people.introduce({ name: 'Budi Santoso', office: 'Diskominfo', role: 'editor' });
    await stores.add(asRecords(rina.member, sari.member, version));
    for (const { member } of [rina, sari]) await stores.people.trust(member.hash);
    return version.record.draft;
  },
  /** The other colleague approves it, now. */
  async bringApproval() {
    const minutes = (Date.now() - Date.parse(at(0))) / 60_000;
    const stores = createStores(ourSurroundings());
    await stores.add(asRecords(signed(sari, version, 'approved', minutes)));
  },
});
