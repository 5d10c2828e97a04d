import { namedId } from '../core/named-id.ts';
import type { KeepRequest } from '../core/working-copy.ts';

/**
 * The id of the second draft where somebody else changed the first one meanwhile. The same writer that
 * had seen the same text gets the same id each time: where the answer was lost on its way, asking again
 * makes no third draft.
 */
export const forkId = ({ id, writer, basis }: KeepRequest): string =>
  namedId(`${id} ${writer} ${basis}`);
