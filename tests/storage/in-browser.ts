import { behaviours } from './behaviours/index.ts';
import { inWorld } from './world.ts';

/** One turn of the page: what a driver calls at once is exempt from the page's own security policy. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** For a page of the extension in a real browser: does what one behaviour says, and throws where it does not hold. */
Object.assign(globalThis, {
  behave: async (group: string, name: string) => {
    await turn();
    const behaviour = behaviours[group]?.[name];
    if (!behaviour) throw new Error(`There is no "${group}: ${name}".`);
    await inWorld(behaviour);
  },
});
