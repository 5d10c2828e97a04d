/** A page that we know: its host name, and how the browser calls all pages of it. */
export interface SupportedSite {
  readonly site: string;
  /** Match pattern, as a permission is asked for. */
  readonly origin: string;
}

/**
 * Finds out whether an address belongs to one of our sites.
 *
 * @param address Undefined where the browser does not tell it.
 * @param origins Match patterns such as `https://www.facebook.com/*`.
 */
export function supportedSite(
  address: string | undefined,
  origins: readonly string[],
): SupportedSite | null {
  const origin = origins.find((pattern) => address?.startsWith(pattern.replace(/\*$/, '')));
  return origin ? { site: new URL(origin.replace(/\*$/, '')).hostname, origin } : null;
}
