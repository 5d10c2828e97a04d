import { ourSites } from '@/lib/core/our-sites.ts';

/** A page that we can work on: its host name, and how the browser calls all pages of it. */
export interface SupportedSite {
  readonly site: string;
  /** Match pattern, as a permission is asked for. */
  readonly origin: string;
  /** Not one of the sites that we know: the person switches it on by themselves. */
  readonly isOther: boolean;
}

/**
 * Finds out which site an address belongs to.
 *
 * @param address Undefined where the browser does not tell it.
 * @returns Null for pages of the browser itself and for unprotected ones.
 */
export function supportedSite(address: string | undefined): SupportedSite | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return null;
  const origin = `https://${hostname}/*`;
  return { site: hostname, origin, isOther: !ourSites.includes(origin) };
}
