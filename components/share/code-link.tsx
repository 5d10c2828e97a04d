import { useId } from 'react';
import { longestCode } from '@/lib/core/code/frame.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useCodeTexts } from './use-code-texts.ts';

interface Props {
  readonly link: string;
  readonly onCopy: (text: string) => void;
}

/** The code as a link to the page of the office; a longer one would be cut by messengers. */
export function CodeLink({ link, onCopy }: Props) {
  const { language } = useMessages();
  const words = useCodeTexts().link;
  const id = useId();
  if (link.length > longestCode) {
    return <p className="small">{words.tooLong(spokenCount(link.length, language))}</p>;
  }
  return (
    <>
      <label className="label" htmlFor={id}>
        {words.label}
      </label>
      <textarea className="field code-text" id={id} readOnly={true} rows={3} value={link} />
      <div className="row">
        <button className="btn" onClick={() => onCopy(link)} type="button">
          {words.copy}
        </button>
      </div>
    </>
  );
}
