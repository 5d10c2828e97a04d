import { behaviours } from './behaviours/index.ts';
import { inWorld } from './world.ts';

/** For a page of the extension in a real browser: does what one behaviour says, and throws where it does not hold. */
Object.assign(globalThis, {
  behave: (group: string, name: string) => {
    const behaviour = behaviours[group]?.[name];
    if (!behaviour) throw new Error(`There is no "${group}: ${name}".`);
    return inWorld(behaviour);
  },
});
