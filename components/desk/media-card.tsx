import { type DragEvent, useRef, useState } from 'react';
import { type MediaItem, type MediaProblem, mediaTypes } from '@/lib/core/media-rules.ts';
import { useMessages } from '../language.tsx';
import { MediaRow } from './media-row.tsx';
import { spokenSize } from './spoken-size.ts';
import { useEditorTexts } from './use-editor-texts.ts';

export interface MediaProps {
  readonly media: readonly MediaItem[];
  readonly onMedia: (media: readonly MediaItem[]) => void;
  readonly onFiles: (files: readonly File[], keepsToo: boolean) => void;
  readonly problems: readonly {
    readonly name: string;
    readonly size: number;
    readonly why: MediaProblem;
  }[];
  readonly pictureOf: (hash: string) => Promise<Blob | null>;
}

/** Pictures and videos that go with the post, with what a person who cannot see them is told. */
export function MediaCard({ media, onMedia, onFiles, problems, pictureOf }: MediaProps) {
  const e = useEditorTexts();
  const { language } = useMessages();
  const [keepsToo, keepToo] = useState(false);
  const take = (list: FileList | null | undefined) => {
    if (list && list.length > 0) onFiles([...list], keepsToo);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  const change = (at: number, item: MediaItem) =>
    onMedia(media.map((other, index) => (index === at ? item : other)));
  return (
    <section
      aria-label={e.media}
      className="sheet-card media-card"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      onPaste={(event) => take(event.clipboardData.files)}
    >
      <h2>{e.media}</h2>
      <p className="hint">{e.mediaHint}</p>
      <AddMedia keepsToo={keepsToo} onKeepToo={keepToo} onTake={take} />
      {problems.length > 0 && (
        <div role="alert">
          {problems.map(({ name, size, why }) => (
            <p className="field-error" key={`${why} ${name}`}>
              {e.refused[why](name, spokenSize(size, language))}
            </p>
          ))}
        </div>
      )}
      <ul className="media-list">
        {media.map((item, index) => (
          <MediaRow
            item={item}
            // Two of one name are told apart by their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and fields hold no state of their own
            key={`${item.name} ${index}`}
            onChange={(changed) => change(index, changed)}
            onRemove={() => onMedia(media.filter((_, other) => other !== index))}
            pictureOf={pictureOf}
          />
        ))}
      </ul>
    </section>
  );
}

interface AddProps {
  readonly keepsToo: boolean;
  readonly onKeepToo: (keepsToo: boolean) => void;
  readonly onTake: (files: FileList | null) => void;
}

function AddMedia({ keepsToo, onKeepToo, onTake }: AddProps) {
  const e = useEditorTexts();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="row">
      <button className="btn" onClick={() => picker.current?.click()} type="button">
        {e.addMedia}
      </button>
      <label className="option">
        <input
          checked={keepsToo}
          className="tick"
          onChange={(event) => onKeepToo(event.target.checked)}
          type="checkbox"
        />
        <span>
          {e.keepToo} <span className="hint">{e.keepTooHint}</span>
        </span>
      </label>
      <input
        accept={mediaTypes.join(',')}
        aria-label={e.addMedia}
        className="file-picker"
        hidden
        multiple
        onChange={(event) => {
          onTake(event.target.files);
          event.target.value = '';
        }}
        ref={picker}
        type="file"
      />
    </div>
  );
}
