import type { FormEvent } from 'react';
import type { PromptRating } from '@/lib/core/prompt/stored-prompt.ts';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  readonly name: string;
  readonly number: number;
  readonly rating: PromptRating | null;
  readonly onRate: (stars: number, note: string) => void;
}

const allStars = [1, 2, 3, 4, 5];

/** How good what came of a version was, from one to five, with a note. */
export function RatingForm({ name, number, rating, onRate }: Props) {
  const { library } = usePromptTexts();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    onRate(Number(fields.get('stars')), String(fields.get('note') ?? '').trim());
  };
  return (
    <form className="row rating" onSubmit={submit}>
      <select
        aria-label={library.rating(number, name)}
        className="pick"
        defaultValue={rating?.stars ?? ''}
        name="stars"
        required={true}
      >
        <option value="">{library.choose}</option>
        {allStars.map((stars) => (
          <option key={stars} value={stars}>
            {library.stars(stars)}
          </option>
        ))}
      </select>
      <input
        aria-label={library.ratingNote(number, name)}
        autoComplete="off"
        className="field"
        defaultValue={rating?.note}
        maxLength={2000}
        name="note"
        placeholder={library.notePlace}
      />
      <button aria-label={library.rateNamed(number, name)} className="btn btn-small" type="submit">
        {library.rate}
      </button>
    </form>
  );
}
