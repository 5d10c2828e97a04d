import { describe, test } from 'vitest';
import { behaviours } from './behaviours/index.ts';
import { inSealedWorld, inWorld } from './world.ts';

describe.each(Object.entries(behaviours))('%s', (_, group) => {
  // A behaviour throws where it does not hold.
  test.each(Object.entries(group))('%s', (_name, behave) => inWorld(behave));
});

/** Those left out begin before the database is opened, when no lock can lie in it. */
const {
  'a database': _database,
  'the disk': _disk,
  'the connection': _connection,
  ...onSealedRows
} = behaviours;

describe.each(Object.entries(onSealedRows))('on a sealed desk, %s', (_, group) => {
  test.each(Object.entries(group))('%s', (_name, behave) => inSealedWorld(behave));
});
