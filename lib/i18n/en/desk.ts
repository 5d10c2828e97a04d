import type { Messages } from '../messages.ts';

export const desk: Messages['desk'] = {
  title: 'Editorial desk',
};
