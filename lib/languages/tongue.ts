/** The languages that Attune speaks; each has a folder of its own here. */
export const tongues = ['en', 'es'] as const;

/** A language that Attune speaks. */
export type Tongue = (typeof tongues)[number];

/** What of the browser this room looks at, where there is one. */
interface Around {
  readonly navigator?: { readonly language?: string };
}

/** The language of the browser, as BCP 47. */
export function browserLanguage(): string {
  return (globalThis as Around).navigator?.language ?? 'en';
}

/** The language that a person's choice stands for: the one they named, else the browser's, else English. */
export function tongueFor(choice: string | undefined, own = browserLanguage()): Tongue {
  const named = tongues.find((tongue) => tongue === choice);
  return named ?? tongues.find((tongue) => own.toLowerCase().split('-')[0] === tongue) ?? 'en';
}
