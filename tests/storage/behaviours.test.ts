import { describe, test } from 'vitest';
import { behaviours } from './behaviours/index.ts';
import { inWorld } from './world.ts';

describe.each(Object.entries(behaviours))('%s', (_, group) => {
  // A behaviour throws where it does not hold.
  test.each(Object.entries(group))('%s', (_name, behave) => inWorld(behave));
});
