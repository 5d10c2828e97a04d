import { behaviours } from './behaviours/index.ts';
import { turn } from './turn.ts';
import { inWorld } from './world.ts';

/** For a page of the extension in a real browser: does what one behaviour says, and throws where it does not hold. */
Object.assign(globalThis, {
  behave: async (group: string, name: string) => {
    // What a driver calls at once is exempt from the page's own security policy.
    await turn();
    const behaviour = behaviours[group]?.[name];
    if (!behaviour) throw new Error(`There is no "${group}: ${name}".`);
    await inWorld(behaviour);
  },
});
