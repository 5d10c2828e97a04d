import type { Messages } from '../messages.ts';

export const popup: Messages['popup'] = {
  title: 'Siap Tayang',
};
