import type { Source } from '../rule.ts';

/** Guides that are no law, with the day on which they were looked at. */
const guide = (id: string, en: string): Source => ({
  kind: 'guide',
  norm: { id, en },
  checked: '2026-11-24',
});

export const spellingGuide = guide(
  'EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
  'the Indonesian spelling guide EYD, fifth edition (decree 0424/I/BS.00.01/2022)',
);

export const accessiblePosts = guide(
  'pedoman takarir yang mudah diakses',
  'guides to accessible captions',
);

export const platformFacts = guide(
  'batas yang diumumkan atau lazim disebut untuk Facebook dan Instagram',
  'limits announced or commonly given for Facebook and Instagram',
);
