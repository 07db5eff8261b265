/** How a person types, read from the draft and their earlier turns. */
export interface Voice {
  /** All in lower case. */
  readonly lower: boolean;
}
