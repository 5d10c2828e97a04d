import type { DraftDetails } from './draft-details.ts';

/** A draft of which nothing was noted yet. Apart from the schemas: the panel carries no zod. */
export const noDetails: DraftDetails = {
  office: '',
  account: '',
  tags: [],
  plannedAt: null,
  notes: '',
  secrecy: 'biasa',
  media: [],
  isHeld: false,
  isTemplate: false,
  aiGate: null,
};
