import { installPeers } from './install-peers.ts';
import type { Subject } from './measure.ts';

/**
 * The other checkers. They are no dependency of the project: the first time they are installed into a
 * folder with a package.json and a lock of its own.
 */
export async function setUpPeers(): Promise<readonly Subject[]> {
  installPeers('bench/peers');
  // By its address, so that no tool of the project looks for packages that are not there.
  const address = new URL('peers/checkers.mjs', import.meta.url).href;
  const { setUpCheckers } = (await import(address)) as {
    setUpCheckers(): Promise<readonly Subject[]>;
  };
  return setUpCheckers();
}
