/** One stroke of a picture: its class (which names its colour), its outline, and where it stands. */
export type Stroke = readonly [name: string, outline: string, place?: string];

/** A picture: what lies still behind, and the motif, which may lean a little. */
export interface Drawing {
  readonly back: readonly Stroke[];
  readonly motif: readonly Stroke[];
}
