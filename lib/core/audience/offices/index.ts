import type { Readers } from '../readers.ts';
import bencana from './bencana.ts';
import kependudukan from './kependudukan.ts';
import kesehatan from './kesehatan.ts';

/** Readers of every office, in the order of `office-ids.ts`. */
export const offices: readonly Readers[] = [kesehatan, kependudukan, bencana];
