import type { MediaItem } from '@/lib/core/media-rules.ts';
import { spokenSize } from '../desk/spoken-size.ts';
import { useMessages } from '../language.tsx';
import { usePrintTexts } from './use-print-texts.ts';

interface Props {
  readonly media: readonly MediaItem[];
  /** Addresses of the kept ones by their hash. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** What goes with the post, with the words for those who do not see it. */
export function PrintedMedia({ media, pictures }: Props) {
  const { language } = useMessages();
  const texts = usePrintTexts();
  if (media.length === 0) return null;
  return (
    <section>
      <h2>{texts.media}</h2>
      <ol className="print-media">
        {media.map(({ name, size, alt, hash }, at) => {
          const picture = hash && pictures.get(hash);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of one name are told apart by their place
            <li key={`${name} ${at}`}>
              <p>
                <b>{name}</b> ({spokenSize(size, language)})
              </p>
              <p>
                {texts.alt}: {alt.trim() || texts.noAlt}
              </p>
              {picture && <img alt="" src={picture} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
