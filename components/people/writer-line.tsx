import { useProfileTexts } from './use-profile-texts.ts';

/** Under whose name is written here; empty: nobody opened their keys. */
export function WriterLine({ name }: { readonly name: string }) {
  const words = useProfileTexts();
  return (
    <p className="writer small">
      {name ? words.writesAs(name) : words.nobody} <a href="#orang">{words.change}</a>
    </p>
  );
}
