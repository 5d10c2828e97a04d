import { type ChangeEvent, useId } from 'react';

interface Props {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Asks for one file; the same one may be chosen again. */
export function FilePick({ label, isDisabled, onFile }: Props) {
  const id = useId();
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    currentTarget.value = '';
  };
  return (
    <>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input className="field" disabled={isDisabled} id={id} onChange={pick} type="file" />
    </>
  );
}
