/** How many signs a code has where nothing clashes. */
const shortest = 4;

/** The first signs of a version's hash, by which people speak of it; longer where two would be called the same. */
export function versionCode(hash: string, versions: readonly { readonly hash: string }[]): string {
  let length: number = shortest;
  const isShared = () =>
    versions.some((one) => one.hash !== hash && one.hash.startsWith(hash.slice(0, length)));
  while (isShared()) length += 1;
  return hash.slice(0, length).toUpperCase();
}
