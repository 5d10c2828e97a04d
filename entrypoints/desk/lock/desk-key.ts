import { DeskKey } from '@/lib/storage/lock/desk-key.ts';

/** The key of the desk on this page, for all that reads and writes here. */
export const deskKey = new DeskKey();
