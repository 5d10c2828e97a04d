import { screen, within } from '@testing-library/react';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import { writePolicy } from '@/lib/storage/write-policy.ts';
import { openDesk, type World } from './desk-world.tsx';

/** The page of what an office decides about its checks. */
export async function openPolicy(world: World, policy: Policy = defaultPolicy) {
  await writePolicy(policy);
  const desk = await openDesk(world, [], '#kebijakan', policy);
  await screen.findByRole('navigation', { name: 'Bagian paket' });
  const show = (part: RegExp) =>
    desk.user.click(
      within(screen.getByRole('navigation', { name: 'Bagian paket' })).getByRole('button', {
        name: part,
      }),
    );
  const save = () => desk.user.click(screen.getByRole('button', { name: 'Simpan kebijakan' }));
  return { ...desk, show, save };
}
