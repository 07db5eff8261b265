/** Is the page dark around this element? Told by the first background behind it that is not see-through. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const light = luminance(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.4;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Rough brightness from 0 to 1 of a CSS colour as browsers compute it; `undefined` when it is mostly see-through. */
export function luminance(color: string): number | undefined {
  const parts = color.match(/-?[\d.]+/gu)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5)
    return undefined;
  // `color(srgb 0.1 0.2 0.3)` counts from 0 to 1, `rgb()` to 255; other spaces are not judged.
  if (/^color\(srgb /u.test(color)) return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  if (!color.startsWith('rgb')) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
