/** The first item of which something holds; it has to hold of all behind it too. Found by halving. */
export function firstHolding<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return items[low];
}
