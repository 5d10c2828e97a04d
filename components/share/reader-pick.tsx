import type { Member } from '@/lib/core/review/known-people.ts';
import { MemberLine } from '../people/member-line.tsx';
import { useSecrecyTexts } from '../secrecy/use-secrecy-texts.ts';

interface Props {
  readonly hasKey: boolean;
  readonly readers: readonly Member[];
}

/** Whose keys a file is locked for; says where keys come from while there are none. */
export function ReaderPick({ hasKey, readers }: Props) {
  const words = useSecrecyTexts();
  if (!hasKey || readers.length === 0) {
    return (
      <p className="small">
        {hasKey ? words.noReaders : words.noKey} <a href="#orang">{words.toPeople}</a>
      </p>
    );
  }
  return (
    <fieldset>
      <legend className="label">{words.readers}</legend>
      {readers.map((member) => (
        <label className="row" key={member.hash}>
          <input className="tick" name="reader" type="checkbox" value={member.hash} />
          <MemberLine member={member} />
        </label>
      ))}
      <p className="hint">{words.readersHint}</p>
    </fieldset>
  );
}
