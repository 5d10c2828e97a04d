import { useState } from 'react';
import { firstKeptPicture, type MediaItem } from '@/lib/core/media-rules.ts';
import { useEditorTexts } from './use-editor-texts.ts';
import { type PictureOf, usePicture } from './use-picture.ts';

interface Props {
  readonly media: readonly MediaItem[];
  readonly pictureOf: PictureOf;
}

/** The first picture of a draft as a reader sees it beside the text, and what is told who does not see it. */
export function FoldPicture({ media, pictureOf }: Props) {
  const picture = firstKeptPicture(media);
  return picture && <Shown key={picture.hash} picture={picture} pictureOf={pictureOf} />;
}

function Shown({
  picture: { hash, alt },
  pictureOf,
}: Pick<Props, 'pictureOf'> & { readonly picture: Pick<MediaItem, 'hash' | 'alt'> }) {
  const e = useEditorTexts();
  const url = usePicture(hash, pictureOf);
  const [isBroken, setBroken] = useState(false);
  // Some browsers do not draw what phones make, such as HEIC.
  if (!url || isBroken) return null;
  const words = alt.trim();
  return (
    <figure className="fold-picture">
      <img alt={words} onError={() => setBroken(true)} src={url} />
      <figcaption className="hint">{words ? e.altTold(words) : e.altNone}</figcaption>
    </figure>
  );
}
