const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** Code points that a file is named by: `1f389.png`, `emoji_u1f469_200d_1f680.svg`. */
const namedBy =
  /(?:^|[/_-]u?)([0-9a-f]{4,6}(?:[-_][0-9a-f]{4,6})*)(?:@\dx)?\.(?:png|svg|webp|gif)/iu;

/**
 * The emoji that a picture among words stands for: by its alternative text, or where that is a
 * code such as `:tada:`, by the code points its file is named by. `''` for any other picture:
 * what it shows was not written.
 */
export function emojiOf(picture: HTMLImageElement): string {
  if (emoji.test(picture.alt)) return picture.alt;
  const points = (namedBy.exec(picture.src)?.[1] ?? '')
    .split(/[-_]/u)
    .map((hex) => parseInt(hex, 16));
  if (!points.every((point) => point <= 0x10ffff)) return '';
  const drawn = String.fromCodePoint(...points);
  return emoji.test(drawn) ? drawn : '';
}
