/**
 * The address of the page that this frame belongs to. It may change without a load, so it is read anew each
 * time. A frame without an address of its own (`about:blank`, `srcdoc`) belongs to the page that made it.
 */
export function pageAddress(): URL {
  const isPage = location.protocol === 'https:';
  return new URL(isPage ? location.href : ownerAddress());
}

const ownerAddress = (): string =>
  String(self.origin).startsWith('https:') ? self.origin : 'https://unknown.invalid';

/** Host name of the site of this frame, as choices and drafts are kept under. */
export const siteOfPage = (): string => pageAddress().hostname;
