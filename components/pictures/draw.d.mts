/** The strokes of a picture, read from its svg. */
export function strokesOf(svg: string): unknown;

/** The module that holds a picture's strokes, as text. */
export function moduleOf(practice: string, svg: string): string;
