import { useState } from 'react';
import type { MediaItem } from '@/lib/core/media-rules.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { PolicyFieldRow } from './policy-field.tsx';
import { spokenCount } from './spoken-date.ts';
import { spokenSize } from './spoken-size.ts';
import { useEditorTexts } from './use-editor-texts.ts';
import { usePicture } from './use-picture.ts';

interface Props {
  readonly item: MediaItem;
  readonly onChange: (item: MediaItem) => void;
  readonly onRemove: () => void;
  readonly pictureOf: (hash: string) => Promise<Blob | null>;
}

/** Longest alternative text, in UTF-16 units. */
const longestAlt = 2000;

/** One picture or video: what it is, and its alternative text. */
export function MediaRow({ item, onChange, onRemove, pictureOf }: Props) {
  const { language } = useMessages();
  const e = useEditorTexts();
  const [tooLong, setTooLong] = useState<string | null>(null);
  const { name, type, size, alt, isKept } = item;
  const isMissing = alt.trim() === '' && type.startsWith('image/');
  const write = (value: string) => {
    setTooLong(value.length > longestAlt ? value : null);
    if (value.length <= longestAlt) onChange({ ...item, alt: value });
  };
  const length = spokenCount([...alt].length, language);
  return (
    <li className="media-row">
      <Thumbnail item={item} pictureOf={pictureOf} />
      <div>
        <p className="small">
          <b className="media-name">{name}</b> · {type || e.noType} · {spokenSize(size, language)} ·{' '}
          {isKept ? e.kept : e.noted}
          <button
            aria-label={e.removeMedia(name)}
            className="btn btn-icon btn-small"
            onClick={onRemove}
            type="button"
          >
            <Icon className="icon-small" name="cross" />
          </button>
        </p>
        <PolicyFieldRow
          error={tooLong === null ? null : e.error.long(spokenCount(longestAlt, language))}
          hint={isMissing ? e.altMissing : e.altLetters(length)}
          label={e.alt(name)}
        >
          {(attributes) => (
            <input
              {...attributes}
              onChange={(event) => write(event.target.value)}
              value={tooLong ?? alt}
            />
          )}
        </PolicyFieldRow>
      </div>
    </li>
  );
}

/** The picture as it is kept; its words stand beside it. */
function Thumbnail({ item: { hash, isKept, type }, pictureOf }: Pick<Props, 'item' | 'pictureOf'>) {
  const e = useEditorTexts();
  const wanted = isKept && type.startsWith('image/') ? hash : null;
  const url = usePicture(wanted, pictureOf);
  const [isBroken, setBroken] = useState(false);
  if (!url || isBroken) return <span className="thumbnail quiet small">{e.notShown}</span>;
  return <img alt="" className="thumbnail" onError={() => setBroken(true)} src={url} />;
}
