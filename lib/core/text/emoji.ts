import { matchesOf } from './matches.ts';
import { oncePerText } from './once.ts';
import type { Span } from './span.ts';

/**
 * One emoji with its skin tone, its joiners and its variation; flags are two letters, keycaps three signs.
 * Letters and blanks, which begin none, are passed at once.
 */
const emoji =
  /(?![\sa-zA-Z])(?:\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Emoji_Presentation}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?){0,6}|\p{Extended_Pictographic}\ufe0f(?:\u200d\p{Extended_Pictographic}\ufe0f?){0,6})/gu;

/** Characters of which every emoji has one: looked for first, since the pattern is slow on prose. */
const sign = /[\u20e3\ufe0f\u231a-\u2b55\ud83c-\ud83e]/;

/** Emoji in the order of the text; signs such as © and ™ without a picture are none. */
export const findEmoji = oncePerText(({ text }): readonly (Span & { readonly text: string })[] =>
  sign.test(text)
    ? matchesOf(text, emoji).map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        text: found,
      }))
    : [],
);
