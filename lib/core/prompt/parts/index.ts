import type { PartId } from '../form.ts';
import type { Part } from '../part.ts';
import audience from './audience.ts';
import channel from './channel.ts';
import context from './context.ts';
import facts from './facts.ts';
import goal from './goal.ts';
import limits from './limits.ts';
import output from './output.ts';
import role from './role.ts';
import tone from './tone.ts';
import values from './values.ts';

/** Every part, by its id. */
export const parts: Readonly<Record<PartId, Part>> = {
  role,
  context,
  facts,
  goal,
  audience,
  channel,
  tone,
  values,
  limits,
  output,
};
