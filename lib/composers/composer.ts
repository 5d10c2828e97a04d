import type { Channel } from '../core/channel.ts';
import type { Evidence } from './evidence.ts';

/** A field on a page, and the address of that page. */
export interface Field {
  readonly element: HTMLElement;
  readonly url: URL;
}

/** Where the text of a field goes, as the page says at this moment. */
export interface Destination {
  /** Every channel that gets this text. The first one is the one that it is kept under. */
  readonly channels: readonly [Channel, ...Channel[]];
  /** Channels with a text of their own behind a tab that is not shown. */
  readonly hidden: readonly Channel[];
}

/** A place where posts are written. The first composer with the best score wins. */
export interface Composer {
  /** Name of its file. */
  readonly id: string;
  /** Host names; null means every site that the person switched on by themselves. */
  readonly hosts: readonly string[] | null;
  readonly evidence: readonly Evidence[];
  /** Read anew whenever the page changes: a person may give each channel its own text. */
  destination(field: Field): Destination;
  /** The day on which somebody tried it on the real site, such as `2026-11-24`; null while nobody has. */
  readonly testedOn: string | null;
}

/** Only gives the type. */
export const defineComposer = (composer: Composer): Composer => composer;

/** For a composer whose text goes to one channel, whatever the page shows. */
export function only(channel: Channel): () => Destination {
  const destination: Destination = { channels: [channel], hidden: [] };
  return () => destination;
}

/** The two hosts of Facebook on the web; many in Indonesia use the second. */
export const facebookHosts: readonly string[] = ['www.facebook.com', 'web.facebook.com'];
