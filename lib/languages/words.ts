/**
 * The same words in another language: every key, every function with what it is given, any text.
 * A key that is missing or one too many does not compile.
 */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer G) => unknown
    ? (...given: G) => string
    : T extends readonly (infer E)[]
      ? readonly Words<E>[]
      : { readonly [K in keyof T]: Words<T[K]> };
