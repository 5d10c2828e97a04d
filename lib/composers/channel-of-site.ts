import type { Channel } from '../core/channel.ts';
import { facebookHosts } from './composer.ts';

/** The channel of a site whose field we know nothing more of. */
export function channelOfSite(host: string): Channel {
  if (facebookHosts.includes(host) || host === 'business.facebook.com') return 'facebook';
  return host === 'www.instagram.com' ? 'instagram' : 'other';
}
