/** To a complaint whose deed cannot be told: heard, without a word that was not said. */
export const heard: readonly string[] = ["Fair enough, I'm sorry.", "You're right, I'm sorry."];

/** What follows when the sender remembers it otherwise: no blame taken, the hurt still heard. */
export const otherwise: readonly string[] = [
  'I remember it differently, but I can see it hurt. How was it for you?',
  "That's not how I remember it, but I believe it hurt. Tell me your side first?",
  "I don't think I did that, but I want to hear what it was like for you.",
  "I saw it another way, and I'd still like to hear how it felt to you.",
];
