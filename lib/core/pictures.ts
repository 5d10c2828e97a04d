import type { MediaItem } from './media-rules.ts';

/** A picture as the draft notes it. */
export type DescribedPicture = Pick<MediaItem, 'name' | 'alt'>;

/** The pictures among what goes with a draft; a video has captions instead. */
export const picturesOf = (media: readonly MediaItem[]): readonly DescribedPicture[] =>
  media.filter(({ type }) => type.startsWith('image/')).map(({ name, alt }) => ({ name, alt }));

/** Pictures that a person who does not see them is told nothing of. */
export const withoutAlt = (pictures: readonly DescribedPicture[]): readonly DescribedPicture[] =>
  pictures.filter(({ alt }) => alt.trim() === '');
