import { base64urlnopad } from '@scure/base';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { writePack } from '@/lib/core/policy-pack/format.ts';
import { readPack } from '@/lib/core/policy-pack/read-pack.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { writePolicy } from '@/lib/storage/write-policy.ts';
import { otherKey, packFile, signer } from '../core/support/signed-pack.ts';
import { inWorld } from './world.ts';

beforeEach(() => fakeBrowser.reset());

const mine = { ...defaultPolicy, office: 'Dinkes', values: ['Cepat'] };
const me = { name: 'Rina Hartati', office: 'Dinkes', role: 'kontributor' } as const;

describe('packs of a policy', () => {
  test('an unknown key is refused until its number was compared, and is known from then on', () =>
    inWorld(async ({ packs }) => {
      await writePolicy(mine);
      const judged = await packs.judge(packFile());
      expect(judged).toMatchObject({ ok: true, value: { standing: 'unknown', policy: mine } });
      expect(await packs.take(packFile(), false)).toEqual({
        ok: false,
        failure: { code: 'policy.unknown-key' },
      });
      expect(await readPolicy()).toEqual(mine);

      expect((await packs.take(packFile(), true)).ok).toBe(true);
      expect(await readPolicy()).toEqual({ ...mine, values: ['Melayani'] });
      const next = packFile({ number: 7, policy: { values: ['Ramah'] } });
      expect(await packs.judge(next)).toMatchObject({ value: { standing: 'compared' } });
      expect((await packs.take(next, false)).ok).toBe(true);
      expect((await readPolicy()).values).toEqual(['Ramah']);
      const { inUse, signers } = await packs.state();
      expect(inUse?.pack.number).toBe(7);
      expect(signers).toEqual([{ ...signer, comparedOn: '2026-11-24' }]);
    }));

  test.each([5, 6])('number %i is not newer than 6: refused, and the old one stays', (number) =>
    inWorld(async ({ packs }) => {
      await packs.take(packFile(), true);
      const older = packFile({ number, policy: { values: ['Lama'] } });
      expect(await packs.take(older, true)).toEqual({
        ok: false,
        failure: { code: 'policy.older', named: `${number} ≤ 6` },
      });
      expect((await readPolicy()).values).toEqual(['Melayani']);
      expect((await packs.state()).inUse?.pack.number).toBe(6);
    }),
  );

  test('a name that is known does not make another key known', () =>
    inWorld(async ({ packs }) => {
      await packs.take(packFile(), true);
      const key = base64urlnopad.encode(otherKey.publicKey);
      const forged = packFile({ number: 9 }, otherKey.secretKey, { ...signer, key });
      expect(await packs.judge(forged)).toMatchObject({ value: { standing: 'unknown' } });
      expect((await packs.take(forged, false)).ok).toBe(false);
    }));

  test('the key of a member counts once they were compared, and not before', () =>
    inWorld(async (pr) => {
      await pr.people.introduce({ ...me, name: 'Dewi Anggraini' });
      const made = await pr.packs.make({ name: 'Grup PR', fields: ['values'] });
      const circle = await pr.people.circle();
      if (!made.ok || !circle.ok) throw new Error('no pack was made');
      expect(await pr.packs.judge(writePack(made.value))).toMatchObject({
        failure: { code: 'policy.older' },
      });
      await browser.storage.local.remove('policyPack');
      const file = writePack(made.value);
      expect(await pr.packs.judge(file)).toMatchObject({ value: { standing: 'own' } });
      const { own } = circle.value;
      await inWorld(async ({ packs, people }) => {
        await people.take([own as NamedRecord]);
        expect(await packs.judge(file)).toMatchObject({ value: { standing: 'unknown' } });
        await people.trust(own?.hash ?? '');
        expect(await packs.judge(file)).toMatchObject({ value: { standing: 'member' } });
        expect((await packs.take(file, false)).ok).toBe(true);
      });
    }));

  test('are made of what is set here, signed, and count on from the one in use', () =>
    inWorld(async ({ packs, people }) => {
      await writePolicy(mine);
      expect(await packs.make({ name: 'Grup PR', fields: ['values'] })).toEqual({
        ok: false,
        failure: { code: 'policy.no-key' },
      });
      await people.introduce(me);
      const first = await packs.make({ name: 'Grup PR', fields: ['values', 'aiLabel'] });
      if (!first.ok) throw new Error(first.failure.code);
      const { pack } = first.value;
      expect(pack).toMatchObject({ number: 1, name: 'Grup PR' });
      expect(pack.policy).toEqual({ values: ['Cepat'], aiLabel: defaultPolicy.aiLabel });
      expect(readPack(writePack(first.value)).ok).toBe(true);
      const second = await packs.make({ name: 'Grup PR', fields: ['values'] });
      expect(second).toMatchObject({ value: { pack: { number: 2, series: pack.series } } });
    }));

  test('what was changed since is set again as the pack says', () =>
    inWorld(async ({ packs }) => {
      await packs.take(packFile(), true);
      await writePolicy({ ...(await readPolicy()), office: 'Dishub', values: ['Lain'] });
      expect((await packs.restore()).ok).toBe(true);
      expect(await readPolicy()).toMatchObject({ office: 'Dishub', values: ['Melayani'] });
    }));

  test('what the browser refuses to keep is told, and nothing changed', () =>
    inWorld(async ({ packs }) => {
      await writePolicy(mine);
      vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('Quota'));
      expect(await packs.take(packFile(), true)).toMatchObject({
        failure: { code: 'settings.not-kept' },
      });
      expect(await readPolicy()).toEqual(mine);
      expect((await packs.state()).inUse).toBeNull();
    }));

  test('a state that is damaged counts as none; the policy stays', () =>
    inWorld(async ({ packs }) => {
      await packs.take(packFile(), true);
      await browser.storage.local.set({ policyPack: { inUse: 7 } });
      expect((await packs.state()).inUse).toBeNull();
      expect((await readPolicy()).values).toEqual(['Melayani']);
    }));
});
