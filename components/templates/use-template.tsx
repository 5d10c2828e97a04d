import { useReuseTexts } from '../desk/use-reuse-texts.ts';

interface Props {
  readonly name: string;
  readonly onUse: () => void;
}

/** Begins a draft with a template. */
export function UseTemplate({ name, onUse }: Props) {
  const texts = useReuseTexts();
  return (
    <button
      aria-label={texts.useNamed(name)}
      className="btn btn-small"
      onClick={onUse}
      type="button"
    >
      {texts.use}
    </button>
  );
}
