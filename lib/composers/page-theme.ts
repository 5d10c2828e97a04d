/** Luminance below which a page counts as dark, from 0 to 255. */
const darkBelow = 110;

/**
 * Whether the page is dark. The panel follows the page and not the system, since it lies on its paper.
 * @see design of the overlay: the site's own class first, then the colour behind the composer.
 */
export function pageTheme(near: Element): 'light' | 'dark' {
  if (near.closest('.__fb-dark-mode')) return 'dark';
  if (near.closest('.__fb-light-mode')) return 'light';
  for (let place: Element | null = near; place; place = place.parentElement) {
    const luminance = luminanceOf(getComputedStyle(place).backgroundColor);
    if (luminance !== null) return luminance < darkBelow ? 'dark' : 'light';
  }
  return 'light';
}

/** Null for a colour that lets what lies below shine through. */
function luminanceOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
