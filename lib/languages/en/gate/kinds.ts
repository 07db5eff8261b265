/**
 * One pattern out of many kinds of phrasing, each standing between word boundaries.
 * A kind is the source of a regular expression and may hold no nested repetition: the gate is heard on each keystroke.
 */
export function anyOf(...kinds: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${kinds.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Words by which the writer takes a thing on: "i am not", "i won't", "not", at the head of a clause. */
export const iWillNot = String.raw`(?:(?:i(?:'m| am)|i'll|we(?:'re| are))(?: (?:so|really|just|still|definitely|absolutely|honestly|actually|also|obviously))? (?:not|never)(?: (?:ever|just|fucking|even))?(?: going to(?: be)?)?|i(?: (?:really|just|still|honestly|simply|absolutely|literally))? (?:won't|will not|will never|don't want to|do not want to|never want to|refuse to|no want(?: to)?|not want(?: to)?|cannae|ain't|would never|wouldn't)(?: going to)?(?: ever)?(?: be)?|(?<=^|[.!?,;:\n] ?|\b(?:and|so|but|still|definitely|absolutely|nope|nah|no) )(?:not|never(?<!\byou\b[^.!?\n]{0,40}never)|ain't)(?: going to(?: be)?)?|no way (?:i'm|am i|i'd)|no way in hell(?: (?:i'm|am i))?|never in a (?:million|thousand) years(?: (?:i'm|am i))?|(?:i(?:'ve| have) )?(?:got )?no intention of|(?:don't|do not) expect me to|(?:can't|cannot) make me|i shan't(?: be)?)`;
