import type { Channel } from './channel.ts';
import { maxCheckedLength } from './limits.ts';
import type { Span } from './text/span.ts';
import type { Token } from './text/tokens.ts';
import { splitTokens } from './text/tokens.ts';

/** How many there are, and how many the site takes. */
export interface Counter {
  readonly count: number;
  /** Null where the site sets none, or none is known. */
  readonly limit: number | null;
  /** From this many on the site may show the post to fewer people; null where nothing is known. */
  readonly advised: number | null;
}

/** What a site counts in a post. */
export interface Counters {
  /** In UTF-16 units, as both sites count in the browser: most emoji are two or more. */
  readonly characters: Counter;
  readonly hashtags: Counter;
  readonly mentions: Counter;
  readonly links: {
    readonly places: readonly Span[];
    /** On Instagram a link in a caption is only text. */
    readonly areClickable: boolean;
  };
}

interface Limits {
  readonly characters: number | null;
  readonly hashtags: number | null;
  readonly advisedHashtags: number | null;
  readonly mentions: number | null;
  readonly areLinksClickable: boolean;
}

const limits: Readonly<Record<Channel, Limits>> = {
  facebook: {
    characters: maxCheckedLength,
    hashtags: null,
    advisedHashtags: null,
    mentions: null,
    areLinksClickable: true,
  },
  instagram: {
    characters: 2200,
    hashtags: 30,
    // Announced in December 2025, coming account by account.
    advisedHashtags: 5,
    mentions: 20,
    areLinksClickable: false,
  },
  // Nothing is known of a site that a person switched on by themselves.
  other: {
    characters: null,
    hashtags: null,
    advisedHashtags: null,
    mentions: null,
    areLinksClickable: true,
  },
};

/** Counts what the site of this channel counts. Pure; reads the whole text, whatever its length. */
export function countPost(text: string, channel: Channel): Counters {
  const limit = limits[channel];
  const tokens = splitTokens(text);
  const tags = tokens.filter((token) => token.kind === 'tag' && standsAlone(text, token));
  const isHashtag = ({ text: tag }: Token) => tag.startsWith('#');
  // A number alone, such as `#1`, is no hashtag.
  const hashtags = tags.filter((tag) => isHashtag(tag) && /\p{L}/u.test(tag.text)).length;
  const mentions = tags.filter((tag) => !isHashtag(tag)).length;
  return {
    characters: { count: text.length, limit: limit.characters, advised: null },
    hashtags: { count: hashtags, limit: limit.hashtags, advised: limit.advisedHashtags },
    mentions: { count: mentions, limit: limit.mentions, advised: null },
    links: {
      places: tokens.filter(isWebLink).map(({ start, end }) => ({ start, end })),
      areClickable: limit.areLinksClickable,
    },
  };
}

/** `a#b` holds no hashtag; `(#b` does. */
const standsAlone = (text: string, { start }: Span): boolean =>
  !/[\p{L}\p{N}_&]$/u.test(text.slice(Math.max(0, start - 2), start));

/** An address of the web, not of a mailbox. */
const isWebLink = ({ kind, text }: Token): boolean =>
  kind === 'link' && (/^https?:/iu.test(text) || !text.includes('@'));
